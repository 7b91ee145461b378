package org.pbcore.ledger.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pbcore.ledger.workbook.WorkbookFile;
import org.pbcore.ledger.workbook.WorkbookLimits;
import org.pbcore.ledger.workbook.WorkbookRefusedException;
import org.pbcore.model.organisation.OrganisationKind;
import org.pbcore.model.organisation.ParkLevel;
import org.pbcore.model.organisation.Venue;
import org.pbcore.model.party.PartyOrganisationForm;

class WorkbookIntakeTest {
    @TempDir
    private Path folder;

    @Test
    void enterpriseLedger_ofThreeHeadingRows_isRead() {
        var report = read(ledgerA());

        assertThat(report.places()).isEmpty();
        assertThat(report.summary.rows()).isEqualTo(2);
        var first = report.rows.get(0);
        assertThat(first.rowNumber()).isEqualTo(5);
        assertThat(first.organisation().getName()).contains("甲公司");
        assertThat(first.organisation().getKind()).contains(OrganisationKind.NON_PUBLIC_ENTERPRISE);
        assertThat(first.organisation().getVenue()).contains(Venue.PARK);
        assertThat(first.organisation().getParkLevel()).contains(ParkLevel.PROVINCIAL_OR_ABOVE);
        assertThat(first.organisation().getEmployees()).hasValue(60);
        assertThat(first.organisation().getFloatingMembers()).hasValue(4);
        assertThat(first.organisation().getPartyOrganisation()).contains(PartyOrganisationForm.OWN);
        assertThat(first.organisation().getInstructors()).hasValue(1);
        assertThat(first.record().getHeadName()).contains("某人");
        assertThat(first.further())
                .containsEntry("企业类型", "私营企业")
                .containsEntry("党组织类别", "党支部")
                .containsEntry("党员总数", "7")
                .containsEntry("35岁以下人数", "2");
        assertThat(first.personal()).containsEntry("是否是党员", "是");
        var second = report.rows.get(1);
        assertThat(second.organisation().getVenue()).contains(Venue.NONE);
        assertThat(second.organisation().getPartyOrganisation()).contains(PartyOrganisationForm.NONE);
        assertThat(second.further()).containsEntry("未建立党组织原因", "上级党组织未及时指导");
        assertThat(report.toString() + report.rows).doesNotContain("某人");
    }

    /** A title, then group, subgroup and column; the columns without parts are merged down. */
    private WorkbookFile ledgerA() {
        var rows = WorkbookFile.rows(
                row("非公有制企业党建工作台账"),
                row(
                        "单位", "企业坐落地", "", "", "园区级别", "", "", "企业基本情况", "", "", "企业出资人情况", "", "党组织设置情况", "", "", "",
                        "", "", "", "", "", "", "党员队伍", "", ""),
                row(
                        "序号",
                        "园区",
                        "楼宇",
                        "其他",
                        "国家级",
                        "市级",
                        "区级及以下",
                        "企业名称",
                        "企业类型",
                        "从业人员数量（名）",
                        "企业出资人姓名",
                        "是否是党员",
                        "是否成立党组织",
                        "党组织组建形式",
                        "",
                        "党组织类别",
                        "",
                        "",
                        "未建立党组织原因",
                        "",
                        "",
                        "是否选派党建工作指导员或联络员",
                        "组织关系在非公企业的党员(总数)",
                        "35岁以下人数",
                        "组织关系不在非公企业的党员总数"),
                row(
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "私营企业",
                        "",
                        "",
                        "",
                        "",
                        "单独建立",
                        "联合建立",
                        "党支部",
                        "党总支",
                        "党委",
                        "没有党员",
                        "上级党组织未及时指导",
                        "其他原因"),
                row(
                        "#n 1", "√", "×", "×", "√", "×", "×", "甲公司", "√", "#n 60", "某人", "是", "是", "√", "×", "√", "×",
                        "×", "×", "×", "×", "是", "#n 7", "#n 2", "#n 4"),
                row(
                        "#n 2", "×", "×", "√", "×", "×", "×", "乙公司", "×", "#n 8", "某人", "否", "否", "×", "×", "×", "×",
                        "×", "×", "√", "×", "否", "#n 0", "#n 0", "#n 0"));
        var merged = new StringBuilder("<mergeCells><mergeCell ref=\"A1:Y1\"/>");
        for (var range : List.of("B2:D2", "E2:G2", "H2:J2", "K2:L2", "M2:V2", "W2:Y2", "N3:O3", "P3:R3", "S3:U3")) {
            merged.append("<mergeCell ref=\"" + range + "\"/>");
        }
        for (var column : List.of("A", "B", "C", "D", "E", "F", "G", "H", "J", "K", "L", "M", "V", "W", "X", "Y")) {
            merged.append("<mergeCell ref=\"" + column + "3:" + column + "4\"/>");
        }
        return new WorkbookFile().sheet("台账", rows, merged + "</mergeCells>");
    }

    private static String[] row(String... cells) {
        return cells;
    }

    @Test
    void committeeAndBranchExchanged_isImplausible() {
        var rows = WorkbookFile.rows(
                row("企业名称", "党组织类别", "", "组织关系在非公企业的党员(总数)"), row("", "党支部", "党委", ""), row("甲公司", "×", "√", "#n 3"));
        var merged =
                "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:C1\"/><mergeCell ref=\"D1:D2\"/></mergeCells>";

        assertThat(read(new WorkbookFile().sheet("台账", rows, merged)).places())
                .containsExactly("3 党组织类别 > 党支部 IMPLAUSIBLE");
    }

    @Test
    void cellsThatCannotBeRead_areProblemsAndTheRestOfTheRowGoesOn() {
        var rows = WorkbookFile.rows(
                row("统一社会信用代码", "单位名称", "职工人数", "正式党员", "成立日期", "预备党员"),
                row(Codes.code(1), "甲", "#x ><f>1+1</f><v>2</v>", "#x t=\"e\"><v>#REF!</v>", "#n 44074", "#n 1.5"),
                row("#n 914101001700513000", "乙", "５", "六", "2020/8/31", "#n 2"));
        var report = read(new WorkbookFile().sheet("表一", rows, ""));

        assertThat(report.places())
                .containsExactly(
                        "2 职工人数 FORMULA",
                        "2 正式党员 CELL_ERROR",
                        "2 成立日期 SERIAL_DATE",
                        "2 预备党员 NOT_A_WHOLE_NUMBER",
                        "3 统一社会信用代码 INEXACT_NUMBER",
                        "3 职工人数 FULL_WIDTH_DIGITS",
                        "3 正式党员 NOT_A_WHOLE_NUMBER");
        assertThat(report.problems).allMatch(problem -> problem.sheet().equals(Optional.of("表一")));
        assertThat(report.rows).hasSize(2);
        assertThat(report.organisation().getName()).contains("甲");
        assertThat(report.organisation().getEmployees()).isEmpty();
        assertThat(report.record().getRegisteredOn()).hasToString("Optional[2020-08-31]");
        assertThat(report.rows.get(1).organisation().getEmployees()).hasValue(5);
        assertThat(report.rows.get(1).record().getCreditCode()).isEmpty();
    }

    @Test
    void mergedCellsBelowTheHeadings_areToldWhereTheyHideAValue() {
        var rows = WorkbookFile.rows(row("单位名称", "职工人数"), row("甲", "#n 5"), row("乙", ""), row("丙", "#n 6"));
        var report = read(new WorkbookFile().sheet("表", rows, "<mergeCells><mergeCell ref=\"B2:B3\"/></mergeCells>"));

        assertThat(report.places()).containsExactly("3 职工人数 MERGED_CELL");
        assertThat(report.rows).hasSize(3);
    }

    @Test
    void sheets_hiddenOrWithoutHeadings_areNotReadAndTold() {
        var good = WorkbookFile.rows(row("单位名称"), row("甲"));
        var workbook = new WorkbookFile()
                .sheet("封面", WorkbookFile.rows(row("说明")), "")
                .sheet("旧表", "hidden", writer -> writer.write(good), "")
                .sheet("台账", good, "")
                .sheet("空表", "", "");
        var report = read(workbook);

        assertThat(report.places()).containsExactly("1 SHEET_NOT_READ", "1 SHEET_NOT_READ");
        assertThat(report.problems).extracting(Problem::sheet).containsExactly(Optional.of("封面"), Optional.of("旧表"));
        assertThat(report.rows).hasSize(1);
    }

    @Test
    void sheet_askedForByName_isReadEvenWhenHidden() throws IOException {
        var good = WorkbookFile.rows(row("单位名称"), row("甲"));
        var file = new WorkbookFile()
                .sheet("台账", good, "")
                .sheet("旧表", "hidden", writer -> writer.write(WorkbookFile.rows(row("单位名称"), row("乙"))), "")
                .write(folder.resolve("two.xlsx"));
        var report = new SurveyReport();
        SurveyIntake.readWorkbook(file, Optional.of("旧表"), WorkbookLimits.USUAL, report);

        assertThat(report.organisation().getName()).contains("乙");
    }

    @Test
    void blankRowsFootersAndStrayCells_doNotDisturb() {
        var rows = "<row r=\"4\">" + WorkbookFile.cell(1, 4, "单位名称") + WorkbookFile.cell(2, 4, "职工人数") + "</row>"
                + "<row r=\"5\">" + WorkbookFile.cell(1, 5, "甲") + WorkbookFile.cell(9, 5, "看这里") + "</row>"
                + "<row r=\"6\">" + WorkbookFile.cell(1, 6, " ") + "</row>"
                + "<row r=\"1000000\">" + WorkbookFile.cell(1, 1_000_000, "乙") + "</row>"
                + "<row r=\"1048576\">" + WorkbookFile.cell(1, 1_048_576, "合计")
                + WorkbookFile.cell(2, 1_048_576, "#n 9")
                + "</row>";
        var report = read(new WorkbookFile().sheet("表", rows, ""));

        assertThat(report.places()).containsExactly("4 #1 UNKNOWN_HEADING", "5 #10 OUTSIDE_TABLE", "1048576 FOOTER");
        assertThat(report.rows).extracting(SurveyRow::rowNumber).containsExactly(5L, 1_000_000L);
    }

    @Test
    void file_withoutKnownHeadings_isRefused() {
        assertThatThrownBy(() -> read(new WorkbookFile().sheet("表", WorkbookFile.rows(row("甲")), "")))
                .isInstanceOf(UnreadableSurveyException.class);
        assertThatThrownBy(() -> read(new WorkbookFile().part("xl/extra.xml", "<x/>")))
                .isInstanceOf(WorkbookRefusedException.class);
    }

    private SurveyReport read(WorkbookFile workbook) {
        return read(workbook.write(folder.resolve("book.xlsx")));
    }

    private static SurveyReport read(Path file) {
        var report = new SurveyReport();
        try {
            report.summary = SurveyIntake.read(file, report);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return report;
    }

    /** The same cells as text in a sheet and in CSV. */
    static class AsCsvProperties {
        private static Path shared = Path.of("");

        @BeforeContainer
        static void makeFolder() throws IOException {
            shared = Files.createTempDirectory("intake");
        }

        @AfterContainer
        static void removeFolder() throws IOException {
            Files.deleteIfExists(shared.resolve("a.xlsx"));
            Files.deleteIfExists(shared.resolve("a.csv"));
            Files.deleteIfExists(shared);
        }

        @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
        void sameCells_giveTheSameRows(@ForAll("tables") List<List<String>> cells) throws IOException {
            var heading = row("统一社会信用代码", "单位名称", "职工人数", "是否建立党组织", "单独建立", "书记姓名", "企业注册地", "成立日期");
            var table = new String[cells.size() + 1][];
            table[0] = heading;
            for (int row = 0; row < cells.size(); row++) {
                table[row + 1] = cells.get(row).toArray(String[]::new);
            }
            var book =
                    new WorkbookFile().sheet("表", WorkbookFile.rows(table), "").write(shared.resolve("a.xlsx"));
            var csv = Files.writeString(
                    shared.resolve("a.csv"),
                    Arrays.stream(table).map(row -> String.join(",", row)).collect(Collectors.joining("\n")),
                    StandardCharsets.UTF_8);

            var fromBook = read(book);
            var fromCsv = read(csv);
            assertThat(fromBook.rows).isEqualTo(fromCsv.rows);
            assertThat(fromBook.places()).isEqualTo(fromCsv.places());
            assertThat(fromBook.summary).isEqualTo(fromCsv.summary);
        }

        @Provide
        Arbitrary<List<List<String>>> tables() {
            var code = Arbitraries.integers().between(0, 20).map(Codes::code);
            var name = Arbitraries.of("甲", "乙公司", "合计", " 丙 ", "注：略");
            var word = Arbitraries.of("", "是", "否", "√", "×", "无", "5", "-1", "约5", "３", "2020-08-31", "44074", "=1");
            return net.jqwik.api.Combinators.combine(
                            Arbitraries.oneOf(code, Arbitraries.just("")),
                            name,
                            word.list().ofSize(6))
                    .as((first, second, rest) -> {
                        var cells = new java.util.ArrayList<>(List.of(first, second));
                        cells.addAll(rest);
                        return (List<String>) cells;
                    })
                    .list()
                    .ofMaxSize(12);
        }
    }
}
