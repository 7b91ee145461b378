package org.pbcore.ledger.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pbcore.ledger.workbook.WorkbookFile;

/** Totals, signatures and rows of nobody, in whichever column they stand: no organisations. */
class RowsBelowTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"合计", "总计", "小 计", "填表人：张某", "负责人：张某", "审核：张某"})
    void total_inAColumnThatIsNotRead_isAFooter(String word) throws IOException {
        var report = sheet("", row("序号", "企业名称", "职工人数"), row("#n 1", "甲公司", "#n 30"), row(word, "", "#n 30"));

        assertThat(report.places()).containsExactly("3 FOOTER");
        assertThat(report.rows).hasSize(1);
        assertThat(report.problems.toString()).doesNotContain("张某");
    }

    @Test
    void total_mergedOverTheName_isAFooter() throws IOException {
        var report = sheet(
                "<mergeCells count=\"1\"><mergeCell ref=\"A3:B3\"/></mergeCells>",
                row("序号", "企业名称", "职工人数"),
                row("#n 1", "甲公司", "#n 30"),
                row("合计", "", "#n 30"));

        assertThat(report.places()).containsExactly("3 FOOTER");
        assertThat(report.rows).hasSize(1);
    }

    @Test
    void total_behindANumberOrAnUnknownColumn_isAFooter() throws IOException {
        assertThat(SurveyReport.of("序号,单位名称,职工人数", "1,甲,5", "2,合计,5").places()).containsExactly("3 FOOTER");
        assertThat(SurveyReport.of("单位名称,原序,职工人数", "甲,1,5", ",合计,5").places())
                .containsExactly("1 原序 UNKNOWN_HEADING", "3 FOOTER");
        assertThat(SurveyReport.of("统一社会信用代码,区划代码,单位名称", "x,410105,合计").places())
                .contains("2 FOOTER");
        assertThat(SurveyReport.of("单位名称,职工人数", "甲,5", "合计").places()).containsExactly("3 FOOTER");
    }

    @Test
    void row_ofNobody_isRejectedAndTold() {
        var report = SurveyReport.of("统一社会信用代码,单位名称,职工人数", ",甲,5", ",,五", "无,无,6");

        assertThat(report.places()).containsExactly("3 NAMELESS", "3 职工人数 NOT_A_WHOLE_NUMBER", "4 NAMELESS");
        assertThat(report.summary.rejected()).isEqualTo(2);
        assertThat(report.rows).hasSize(1);
        assertThat(report.unread).extracting(UnreadRow::rowNumber).containsExactly(3L, 4L);
    }

    @Test
    void row_ofNumbersOnly_isEmpty() throws IOException {
        assertThat(sheet("", row("序号", "企业名称"), row("#n 1", "甲公司"), row("#n 2", ""))
                        .summary
                        .rows())
                .isEqualTo(1);
        assertThat(SurveyReport.of("序号,单位名称", "1,甲", "2,", "3,乙", "4,").places())
                .containsExactly("3 BLANK_ROW");
    }

    @Test
    void unreadRow_tellsTheCodeThatCouldBeRead() {
        var report = SurveyReport.of(
                "统一社会信用代码,单位名称,职工人数",
                Codes.code(1) + ",甲,1,5",
                Codes.code(2) + ",\"乙\"丙,5",
                Codes.code(3) + ",\"丁",
                "戊\"己,5",
                Codes.code(4) + ",\"庚,5");

        assertThat(report.unread)
                .extracting(UnreadRow::code)
                .containsExactly(
                        ProblemCode.FIELD_COUNT, ProblemCode.SYNTAX, ProblemCode.SYNTAX, ProblemCode.UNREADABLE_REST);
        assertThat(report.unread.stream()
                        .map(UnreadRow::organisation)
                        .map(organisation -> organisation.map(one -> one.getId())))
                .containsExactly(
                        Optional.of(Codes.code(1)), Optional.of(Codes.code(2)), Optional.empty(), Optional.empty());
    }

    private SurveyReport sheet(String behind, String[]... rows) throws IOException {
        var file =
                new WorkbookFile().sheet("台账", WorkbookFile.rows(rows), behind).write(folder.resolve("book.xlsx"));
        var report = new SurveyReport();
        report.summary = SurveyIntake.read(file, report);
        return report;
    }

    private static String[] row(String... cells) {
        return cells;
    }
}
