package org.pbcore.reports.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CoverageJsonTest {
    private static final List<String> METRICS = List.of("formation", "headcount", "organisation", "work", "guidance");

    @Test
    void json_someCounties_hasTheAgreedShapeInCodeOrder() throws IOException {
        Random random = new Random(7);
        List<OrganisationDecisions> all = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            all.add(Samples.randomDecisions(random));
        }
        SurveyReport report = Samples.report(all, Samples.HEADING);
        JsonNode json = new ObjectMapper().readTree(text(report));
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly("rows", "registered", "rejected", "problems", "whole", "counties");
        assertThat(json.path("rows").asLong()).isEqualTo(202);
        assertThat(json.path("whole").fieldNames()).toIterable().containsExactlyElementsOf(METRICS);
        assertThat(json.path("counties").fieldNames())
                .toIterable()
                .containsExactly("410102", "410103", "410104", "410105", "410106");
        JsonNode work = json.path("counties").path("410105").path("work");
        assertThat(work.fieldNames())
                .toIterable()
                .containsExactly("numerator", "denominator", "excluded", "undecided", "rate");
        assertThat(json.path("whole").path("work").path("rate").asText())
                .isEqualTo(report.metric("work").count().rate().percent().orElseThrow());
        assertThat(json.path("whole").path("work").path("numerator").isIntegralNumber())
                .isTrue();
    }

    @Test
    void json_nobody_hasNullRatesAndNoCounties() throws IOException {
        String text = text(Samples.report(List.of(), Samples.HEADING));
        JsonNode json = new ObjectMapper().readTree(text);
        assertThat(json.path("counties").isEmpty()).isTrue();
        assertThat(json.path("whole").path("formation").path("rate").isNull()).isTrue();
        assertThat(text).contains("\n  \"rows\" : 2,\n").endsWith("}\n").doesNotContain("\r");
    }

    private static String text(SurveyReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CoverageJson.write(report, out);
        return out.toString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
