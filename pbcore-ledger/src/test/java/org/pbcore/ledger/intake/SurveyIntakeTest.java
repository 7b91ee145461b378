package org.pbcore.ledger.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurveyIntakeTest {
    private static final String HEADING = "统一社会信用代码,单位名称,职工人数";

    @Test
    void read_goodRows_registersThemInOrder() {
        var report = SurveyReport.of(HEADING, Codes.code(1) + ",甲,1", Codes.code(2) + ",乙,2", ",丙,3");

        assertThat(report.summary.rows()).isEqualTo(3);
        assertThat(report.summary.registered()).isEqualTo(3);
        assertThat(report.summary.rejected()).isZero();
        assertThat(report.summary.problemCount()).isZero();
        assertThat(report.rows).extracting(SurveyRow::rowNumber).containsExactly(2L, 3L, 4L);
        assertThat(report.rows)
                .extracting(row -> row.organisation().getId())
                .containsExactly(Codes.code(1), Codes.code(2), "row-4");
    }

    @Test
    void duplicateCode_isRejectedAndTheFirstKept() {
        var report = SurveyReport.of(HEADING, Codes.code(1) + ",甲,1", Codes.code(1) + ",乙,约5", Codes.code(2) + ",丙,3");

        assertThat(report.places())
                .hasSize(2)
                .startsWith("3 统一社会信用代码 DUPLICATE_CODE")
                .last()
                .asString()
                .startsWith("3 ")
                .endsWith("NOT_A_WHOLE_NUMBER");
        assertThat(report.problems).extracting(Problem::severity).containsExactly(Severity.ERROR, Severity.WARNING);
        assertThat(report.rows).extracting(SurveyRow::rowNumber).containsExactly(2L, 4L);
        assertThat(report.summary.rejected()).isEqualTo(1);
    }

    @Test
    void duplicateCode_malformedOrMissing_isNone() {
        var report = SurveyReport.of(HEADING, "914101,甲,1", "914101,乙,1", ",丙,1", ",丁,1");

        assertThat(report.summary.registered()).isEqualTo(4);
    }

    @Test
    void duplicateCode_ofARejectedRow_isTheFirst() {
        var report = SurveyReport.of(HEADING, Codes.code(1) + ",甲", Codes.code(1) + ",乙,2");

        assertThat(report.places()).containsExactly("2 FIELD_COUNT");
        assertThat(report.rows).extracting(SurveyRow::rowNumber).containsExactly(3L);
    }

    @ParameterizedTest
    @ValueSource(strings = {",甲", ",甲,1,", "甲"})
    void row_withAnotherNumberOfFields_isRejectedWithOneProblem(String row) {
        var report = SurveyReport.of(HEADING, row, ",乙,约5");

        assertThat(report.places()).containsExactly("2 FIELD_COUNT", "3 职工人数 NOT_A_WHOLE_NUMBER");
        assertThat(report.summary.rejected()).isEqualTo(1);
        assertThat(report.problems.get(0).message().english()).contains("expected 3, found");
    }

    @Test
    void row_withBytesThatDoNotDecode_isRejected() {
        var bytes = String.join("\n", HEADING, ",甲#,约5", ",乙,2").getBytes(StandardCharsets.UTF_8);
        for (int place = 0; place < bytes.length; place++) {
            bytes[place] = bytes[place] == '#' ? (byte) 0xC0 : bytes[place];
        }
        var report = SurveyReport.of(bytes);

        assertThat(report.places()).containsExactly("2 UNDECODABLE");
        assertThat(report.rows).extracting(SurveyRow::rowNumber).containsExactly(3L);
    }

    @Test
    void row_withBytesThatDoNotDecodeAsGbk_isRejected() {
        var text = String.join("\n", HEADING, ",甲,#", ",乙,2");
        var bytes = text.getBytes(Charset.forName("GBK"));
        for (int place = 0; place < bytes.length; place++) {
            bytes[place] = bytes[place] == '#' ? (byte) 0xFF : bytes[place];
        }
        var report = SurveyReport.of(bytes);

        assertThat(report.places()).containsExactly("2 UNDECODABLE");
        assertThat(report.summary.registered()).isEqualTo(1);
    }

    @Test
    void row_withBytesThatDoNotDecodeInAColumnThatIsNotRead_isRejectedToo() {
        var report = SurveyReport.of("单位名称,横坐标", "甲,\uFFFD");

        assertThat(report.places()).containsExactly("2 UNDECODABLE");
    }

    @Test
    void row_withCharactersAfterAClosingQuote_isRejectedAndReadingGoesOn() {
        var report = SurveyReport.of(HEADING, ",\"甲\"公司,1", ",\"乙\"\"丙\",2");

        assertThat(report.places()).containsExactly("2 SYNTAX");
        assertThat(report.organisation().getName()).contains("乙\"丙");
    }

    @Test
    void quote_neverClosed_rejectsTheRestAsOneRow() {
        var report = SurveyReport.of(HEADING, ",甲,1", "", ",\"乙,2", ",丙,3");

        assertThat(report.places()).containsExactly("3 BLANK_ROW", "4 UNREADABLE_REST");
        assertThat(report.summary.rows()).isEqualTo(3);
        assertThat(report.summary.registered()).isEqualTo(1);
    }

    @Test
    void quote_openForMoreThanAFieldCanHold_rejectsTheRestAsOneRow() {
        var report = SurveyReport.of(HEADING, ",甲,1", ",\"" + "乙\n".repeat(600_000) + "\",2", ",丙,3");

        assertThat(report.places()).containsExactly("3 UNREADABLE_REST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\n\n\r\n", "\n,,\n , ,\u3000\n"})
    void emptyRows_atTheEnd_areNone(String end) {
        var report = SurveyReport.of(HEADING, ",甲,1" + end);

        assertThat(report.problems).isEmpty();
        assertThat(report.summary.rows()).isEqualTo(1);
    }

    @Test
    void emptyRows_between_areRejectedAtTheirPlaces() {
        var report = SurveyReport.of(HEADING, ",甲,1", "", ",,", ",乙,2", "");

        assertThat(report.places()).containsExactly("3 BLANK_ROW", "4 BLANK_ROW");
        assertThat(report.rows).extracting(SurveyRow::rowNumber).containsExactly(2L, 5L);
        assertThat(report.summary.rows()).isEqualTo(4);
    }

    @Test
    void emptyRows_aboveTheHeading_areCountedAsASpreadsheetDoes() {
        var report = SurveyReport.of("", ",,", HEADING + ",别的", ",甲,1,");

        assertThat(report.places()).containsExactly("3 别的 UNKNOWN_HEADING");
        assertThat(report.rows).extracting(SurveyRow::rowNumber).containsExactly(4L);
    }

    @Test
    void rowNumber_afterACellOfSeveralLines_isTheOneOfTheSpreadsheet() {
        var report = SurveyReport.of(HEADING, ",\"甲\n乙\n丙\",1", ",丁,约5");

        assertThat(report.places()).containsExactly("3 职工人数 NOT_A_WHOLE_NUMBER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lineEnds_ofEachKind_areRead(String end) {
        assertThat(SurveyReport.of(String.join(end, HEADING, ",甲,1", ",乙,2").getBytes(StandardCharsets.UTF_8)).summary)
                .isEqualTo(SurveyReport.of(HEADING, ",甲,1", ",乙,2").summary);
    }

    @Test
    void headingAlone_isASurveyWithoutRows() {
        assertThat(SurveyReport.of(HEADING).summary.rows()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "甲,乙,丙\n1,2,3", "横坐标,纵坐标\n1,2", "\"单位名称\n甲"})
    void file_withoutKnownHeadings_isRefused(String text) {
        assertThatThrownBy(() -> SurveyReport.of(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableSurveyException.class)
                .hasMessageContaining("统一社会信用代码")
                .hasMessageNotContaining("甲");
    }

    @Test
    void badCells_ofHeadNameContactAndNote_areNeverInAProblem() {
        var report = SurveyReport.of("单位名称,出资人,联系方式,原因说明,职工人数,成立日期", "甲,张某,1390000,密,张某x,1390000");

        assertThat(report.problems).hasSize(3);
        assertThat(report.problems.toString()).doesNotContain("张某", "1390000", "密");
    }

    @Test
    void progress_ofAFile_endsAtItsSize(@TempDir Path folder) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(HEADING);
        for (int row = 0; row < 10_000; row++) {
            lines.add(",甲," + row);
        }
        var file = Files.write(folder.resolve("survey.csv"), lines);
        var totals = new ArrayList<OptionalLong>();
        var report = new SurveyReport() {
            @Override
            public void progress(long bytesRead, OptionalLong bytesTotal) {
                super.progress(bytesRead, bytesTotal);
                totals.add(bytesTotal);
            }
        };
        SurveyIntake.read(file, report);

        assertThat(report.progress).hasSize(3).isSorted().endsWith(Files.size(file));
        assertThat(totals).containsOnly(OptionalLong.of(Files.size(file)));
    }

    @Test
    void ioFailure_whileReading_reachesTheCaller() {
        var stream = new InputStream() {
            private int taken;

            @Override
            public int read() throws IOException {
                if (taken == 2 * SurveyText.SAMPLE) {
                    throw new IOException("unplugged");
                }
                var text = (HEADING + "\n").getBytes(StandardCharsets.UTF_8);
                return taken < text.length ? text[taken++] & 0xFF : "x\n".charAt(taken++ & 1);
            }
        };

        assertThatThrownBy(() -> SurveyIntake.read(stream, new SurveyReport()))
                .isInstanceOf(IOException.class)
                .hasMessage("unplugged");
    }

    @Test
    void listenerFailure_reachesTheCallerUnchanged() {
        var failure = new UncheckedIOException(new IOException("full"));
        var report = new SurveyReport() {
            @Override
            public void registered(SurveyRow row) {
                throw failure;
            }
        };
        var bytes = new ByteArrayInputStream((HEADING + "\n,甲,1").getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> SurveyIntake.read(bytes, report)).isSameAs(failure);
    }
}
