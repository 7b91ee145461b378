package org.pbcore.reports.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.pbcore.reports.Rendering;
import org.pbcore.reports.SmallReport;

class JsonReportTest {
    @Test
    void rows_haveTypesAndTheOrganisationsBehindThem() throws IOException {
        String json = write();

        assertThat(json)
                .contains("\n{\"name\":\"=1+1\",\"own\":true,\"joint\":false,"
                        + "\"count\":{\"count\":2,\"organisations\":[\"a\",\"b\"]},"
                        + "\"rate\":{\"value\":{\"numerator\":1,\"denominator\":3,\"percent\":\"33.33\","
                        + "\"counted\":[\"a\"],\"missed\":[\"b\",\"c\"]},\"tone\":\"RED\"},"
                        + "\"day\":\"2020-09-15\",\"head\":\"*\"}")
                .contains("\"own\":null,\"joint\":null,\"count\":1234,"
                        + "\"rate\":{\"numerator\":0,\"denominator\":0,\"percent\":null},\"day\":1234.50,");
    }

    @Test
    void whole_isJson() throws IOException {
        JsonNode report = new ObjectMapper().readTree(write());

        assertThat(report.at("/report").asText()).isEqualTo("small");
        assertThat(report.at("/asOf").asText()).isEqualTo("2020-09-15");
        assertThat(report.at("/policy").asText()).isEqualTo("two-new-2020");
        assertThat(report.at("/sections/0/blocks/0/columns/1/headings/2/zh").asText())
                .isEqualTo("单独");
        assertThat(report.at("/sections/0/blocks/1/note/0/en").asText()).isEqualTo("Note one.");
        assertThat(report.at("/sections/1/blocks/0/points/1/x").asInt()).isEqualTo(100);
        assertThat(report.at("/sections/1/blocks/1/series/0/values/0/percent").asText())
                .isEqualTo("50.00");
    }

    private static String write() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonReport.write(SmallReport.report(), Rendering.USUAL, out);
        return out.toString(UTF_8);
    }
}
