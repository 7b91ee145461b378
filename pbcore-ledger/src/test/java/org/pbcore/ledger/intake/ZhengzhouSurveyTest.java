package org.pbcore.ledger.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ZhengzhouSurveyTest {
    private static final Path SURVEY =
            Path.of(System.getProperty("pbcore.shared", ""), "data", "zhengzhou-survey.csv.gz");
    private static final int ROWS = 29_487;

    @BeforeEach
    void surveyIsThere() {
        assumeThat(SURVEY).exists();
    }

    @Test
    void survey_everyRow_isRegisteredOrRejected() throws IOException {
        var report = new SurveyReport();
        var summary = SurveyIntake.read(SURVEY, report);

        assertThat(summary.rows()).isEqualTo(ROWS);
        assertThat(summary.registered() + summary.rejected()).isEqualTo(ROWS);
        assertThat(report.rows).hasSize((int) summary.registered());
        assertThat(report.problems).hasSize((int) summary.problemCount());
        assertThat(summary.problems())
                .containsOnlyKeys(ProblemCode.NOT_A_WHOLE_NUMBER, ProblemCode.NEGATIVE, ProblemCode.FULL_WIDTH_DIGITS);
    }

    @Test
    void survey_inGbk_isTheSame() throws IOException {
        var plain = new SurveyReport();
        SurveyIntake.read(SURVEY, plain);
        try (var stream = new GZIPInputStream(Files.newInputStream(SURVEY))) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
            var encoded = SurveyReport.of(text.getBytes(Charset.forName("GB18030")));

            assertThat(encoded.rows).isEqualTo(plain.rows);
            assertThat(encoded.problems).isEqualTo(plain.problems);
        }
    }
}
