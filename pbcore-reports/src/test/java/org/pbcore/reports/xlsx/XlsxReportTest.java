package org.pbcore.reports.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Block;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Column;
import org.pbcore.reports.Note;
import org.pbcore.reports.Rendering;
import org.pbcore.reports.Report;
import org.pbcore.reports.Row;
import org.pbcore.reports.Rows;
import org.pbcore.reports.Section;
import org.pbcore.reports.SmallReport;
import org.pbcore.reports.Table;
import org.pbcore.reports.Tone;
import org.pbcore.reports.layout.Meter;
import org.pbcore.rules.planning.PlanningStoppedException;
import org.w3c.dom.Element;

class XlsxReportTest {
    @Test
    void sheet_ofSmallReport_isExact() throws IOException {
        String sheet = WorkbookParts.of(write(SmallReport.report())).sheet(1);

        assertThat(sheet.substring(sheet.indexOf("<sheetData>"), sheet.indexOf("<printOptions")))
                .isEqualTo("<sheetData>"
                        + "<row r=\"1\" ht=\"30\" customHeight=\"1\">" + text("A1", Look.TITLE, "小表 · 单位") + "</row>"
                        + "<row r=\"2\" ht=\"19\" customHeight=\"1\">" + text("A2", Look.SUBTITLE, "统计日：2020-09-15")
                        + "</row><row r=\"3\" ht=\"19\" customHeight=\"1\">" + text("A3", Look.SUBTITLE, "政策：方案")
                        + "</row>" + heading(4, "名称", "情况", "", "", "其他", "", "负责人")
                        + heading(5, "", "类型", "", "人数", "率", "日期", "")
                        + heading(6, "", "单独", "联合", "", "", "", "")
                        + "<row r=\"7\">" + text("A7", 13, "=1+1") + text("B7", 53, "√") + text("C7", 53, "×")
                        + "<c r=\"D7\" s=\"21\"><v>2</v></c><c r=\"E7\" s=\"40\"><v>0.3333</v></c>"
                        + "<c r=\"F7\" s=\"45\"><v>44089</v></c>" + text("G7", 5, "*") + "</row>"
                        + "<row r=\"8\" ht=\"34\" customHeight=\"1\">" + text("A8", 9, "合计") + text("B8", 57, "—")
                        + "<c r=\"C8\" s=\"9\"/>"
                        + "<c r=\"D8\" s=\"25\"><v>1234</v></c>" + text("E8", 57, "不适用")
                        + "<c r=\"F8\" s=\"33\"><v>1234.50</v></c>" + text("G8", 9, "甲&lt;乙&gt;&amp;&quot;丙&quot;")
                        + "</row><row r=\"9\" ht=\"19\" customHeight=\"1\">" + text("A9", Look.NOTE, "填表人：")
                        + "</row><row r=\"11\" ht=\"19\" customHeight=\"1\">" + text("A11", Look.NOTE, "说明一。")
                        + "</row>"
                        + "</sheetData><mergeCells count=\"13\"><mergeCell ref=\"A1:G1\"/><mergeCell ref=\"A2:G2\"/>"
                        + "<mergeCell ref=\"A3:G3\"/><mergeCell ref=\"A4:A6\"/><mergeCell ref=\"B4:D4\"/>"
                        + "<mergeCell ref=\"E4:F4\"/><mergeCell ref=\"G4:G6\"/><mergeCell ref=\"B5:C5\"/>"
                        + "<mergeCell ref=\"D5:D6\"/><mergeCell ref=\"E5:E6\"/><mergeCell ref=\"F5:F6\"/>"
                        + "<mergeCell ref=\"A9:G9\"/><mergeCell ref=\"A11:G11\"/></mergeCells>");
    }

    private static String heading(int row, String... words) {
        StringBuilder text = new StringBuilder("<row r=\"" + row + "\" ht=\"19\" customHeight=\"1\">");
        for (int column = 0; column < words.length; column++) {
            text.append(text(CellRun.letters(column) + row, Look.HEADING, words[column]));
        }
        return text + "</row>";
    }

    private static String text(String place, int look, String text) {
        return "<c r=\"" + place + "\" s=\"" + look
                + (text.isEmpty() ? "\"/>" : "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>");
    }

    @Test
    void parts_areWellFormedAndNamed() throws Exception {
        WorkbookParts workbook = WorkbookParts.of(write(SmallReport.report()));

        assertThat(workbook.parts())
                .containsOnlyKeys(
                        "xl/worksheets/sheet1.xml",
                        "xl/worksheets/sheet2.xml",
                        "xl/styles.xml",
                        "xl/workbook.xml",
                        "xl/_rels/workbook.xml.rels",
                        "_rels/.rels",
                        "[Content_Types].xml");
        for (String part : workbook.parts().keySet()) {
            assertThat(workbook.parsed(part).getDocumentElement()).as(part).isNotNull();
        }
        assertThat(workbook.parts().get("xl/workbook.xml"))
                .contains(
                        "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'单位'!$A:$A,'单位'!$4:$6</definedName>");
    }

    @Test
    void looks_areAsManyAsSaid() throws Exception {
        var styles = WorkbookParts.of(write(SmallReport.report())).parsed("xl/styles.xml");
        for (String list : List.of("fonts", "fills", "borders", "cellXfs", "numFmts")) {
            var element = (Element) styles.getElementsByTagName(list).item(0);
            assertThat(element.getAttribute("count"))
                    .as(list)
                    .isEqualTo(Integer.toString(element.getChildNodes().getLength()));
        }
    }

    @Test
    void sameReport_inAnotherTimeZone_isSameBytes() throws IOException {
        byte[] first = write(SmallReport.report());
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
            assertThat(Arrays.equals(write(SmallReport.report()), first)).isTrue();
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Property(tries = 100)
    void text_ofAnyCharacters_isNeverAFormula(@ForAll @Size(max = 5) List<String> texts) throws Exception {
        WorkbookParts workbook = WorkbookParts.of(write(report(texts)));

        assertThat(workbook.sheet(1)).doesNotContain("<f>", "<f ");
        var found = workbook.parsed("xl/worksheets/sheet1.xml").getElementsByTagName("t");
        assertThat(found.getLength())
                .isEqualTo(
                        2 + (int) texts.stream().filter(text -> !text.isEmpty()).count());
    }

    @Test
    void text_likeAFormula_staysTextWhenEdited() throws IOException {
        for (String text : List.of("=1", "+1", "-1", "@a", "\ta", "\ra", "＝1", "\u0001a")) {
            assertThat(WorkbookParts.of(write(report(List.of(text)))).sheet(1))
                    .as(text)
                    .contains("<c r=\"A3\" s=\"13\" t=\"inlineStr\">");
        }
        assertThat(WorkbookParts.of(write(report(List.of("a=1")))).sheet(1)).contains("<c r=\"A3\" s=\"5\"");
    }

    @Test
    void controlCharacter_isEscapedAsTheFormatSays() throws IOException {
        assertThat(WorkbookParts.of(write(report(List.of("a\u0001b\rc_x0041_d\uD800e"))))
                        .sheet(1))
                .contains("<t>a_x0001_b_x000D_c_x005F_x0041_d\uFFFDe</t>");
    }

    @Test
    void text_longerThanACell_isCut() {
        String fits = "字".repeat(CellRun.LONGEST_TEXT);

        assertThat(CellRun.cut(fits)).isEqualTo(fits);
        assertThat(CellRun.cut(fits + "字")).hasSize(CellRun.LONGEST_TEXT).endsWith("字…");
        assertThat(CellRun.cut("字".repeat(CellRun.LONGEST_TEXT - 2) + "𠮷𠮷"))
                .hasSize(CellRun.LONGEST_TEXT - 1)
                .endsWith("字…");
    }

    @Test
    void rows_beyondASheet_goOnInAnother() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Report report = report(List.of("a", "b", "c", "d", "e"));
        Parts parts = new Parts(out);
        new SheetWriter(
                        parts,
                        new SheetNames(),
                        Rendering.USUAL,
                        new Meter(report.tables(), Rendering.USUAL),
                        report.sections().get(0),
                        List.of(report.title()),
                        List.of(),
                        4)
                .write();
        parts.finish();

        WorkbookParts workbook = WorkbookParts.of(out.toByteArray());
        assertThat(workbook.parts().get("xl/workbook.xml")).contains("name=\"表\"", "name=\"表 (2)\"", "name=\"表 (3)\"");
        assertThat(workbook.sheet(2)).contains("题", "列", ">c<", ">d<").doesNotContain(">e<");
        assertThat(workbook.sheet(3)).contains("题", "列", ">e<");
    }

    @Test
    void notesAboveRows_thatGoOnInAnotherSheet_stayOnTheFirst() throws IOException {
        Table table = report(List.of("a", "b", "c")).tables().get(0);
        Section section = new Section("s", new Label("表", "s"), List.of(Note.of("说明", "note"), table));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Parts parts = new Parts(out);
        Meter meter = new Meter(List.of(table), Rendering.USUAL);
        List<Label> title = List.of(new Label("题", "r"));
        new SheetWriter(parts, new SheetNames(), Rendering.USUAL, meter, section, title, List.of(), 5).write();
        parts.finish();

        WorkbookParts workbook = WorkbookParts.of(out.toByteArray());
        assertThat(workbook.sheet(1)).contains("说明", " ySplit=\"4\" topLeftCell=\"B5\"");
        assertThat(workbook.sheet(2))
                .contains(" ySplit=\"2\" topLeftCell=\"B3\"")
                .doesNotContain("说明");
        assertThat(workbook.parts().get("xl/workbook.xml")).contains("$4:$4", "$2:$2");
    }

    @Test
    void footerAndNotes_afterAFullSheet_goOnInAnother() throws IOException {
        Table table = report(List.of("a", "b")).tables().get(0).footed(List.of(new Label("脚", "foot")));
        WorkbookParts workbook = write(List.of(table, Note.of("说明", "note")), 4);

        assertThat(workbook.sheet(1)).contains(">b<").doesNotContain("脚", "<row r=\"5\"");
        assertThat(workbook.sheet(2)).contains("题", "列", "脚").doesNotContain("<row r=\"5\"", "说明");
        assertThat(workbook.sheet(3)).contains("题", "说明").doesNotContain("列", "<pane");
    }

    @Test
    void secondTable_thatDoesNotFit_goesOnWithItsHeadings() throws IOException {
        Table table = report(List.of("a", "b", "c")).tables().get(0);
        for (int last = 6; last < 20; last++) {
            WorkbookParts workbook = write(List.of(table, table), last);
            for (int sheet = 1; !workbook.sheet(sheet).isEmpty(); sheet++) {
                assertThat(workbook.sheet(sheet)).contains("列").doesNotContain("<row r=\"" + (last + 1) + "\"");
            }
        }
    }

    @Test
    void notesAboveTheOnlyTable_pushWhatStaysInView() throws IOException {
        Table table = SmallReport.table();
        Section section = new Section(
                "s",
                new Label("表", "s"),
                List.of(
                        new Note(List.of(new Label("一", "1"), new Label("二", "2"))),
                        Note.of("三", "3"),
                        table,
                        Note.of("四", "4")));
        WorkbookParts workbook = WorkbookParts.of(write(Report.of("r", new Label("题", "r"), List.of(section))));

        assertThat(workbook.sheet(1)).contains(" ySplit=\"9\" topLeftCell=\"B10\"", "<c r=\"A7\" s=\"3\"");
        assertThat(workbook.parts().get("xl/workbook.xml")).contains("$7:$9");
    }

    @Test
    void columnOfNumbersInMemory_isAsWideAsTheyAre() throws IOException {
        Row total = Row.total(Cell.count(131_072), new Cell.Toned(Cell.count(12_600_000), Tone.RED), Cell.BLANK);
        List<Column> columns =
                List.of(Column.of("a", "甲", "a", 7), Column.of("b", "乙", "b", 7), Column.of("c", "丙", "c", 7));
        Table listed = Table.of("t", new Label("表", "t"), columns, Rows.of(List.of(total)));
        String sheet = WorkbookParts.of(write(Report.of("r", new Label("题", "r"), List.of(Section.of(listed)))))
                .sheet(1);

        assertThat(sheet)
                .contains(
                        "<col min=\"1\" max=\"1\" width=\"10\"",
                        "<col min=\"2\" max=\"2\" width=\"17\"",
                        "<col min=\"3\" max=\"3\" width=\"7\"");
        assertThat(Look.xml()).contains("horizontal=\"right\" vertical=\"center\" indent=\"1\" shrinkToFit=\"1\"");
    }

    @Test
    void wordsLikeAFormula_stayTextWhenEdited() throws IOException {
        Column column = Column.of("c", "=列", "c", 20);
        Table table = Table.of("t", new Label("表", "t"), List.of(column), Rows.of(List.of()));
        String sheet = WorkbookParts.of(write(Report.of("r", new Label("+题", "r"), List.of(Section.of(table)))))
                .sheet(1);

        assertThat(sheet).contains("<c r=\"A1\" s=\"" + Look.risky(Look.TITLE) + "\"");
        assertThat(sheet).contains("<c r=\"A2\" s=\"" + Look.risky(Look.HEADING) + "\"");
    }

    @Test
    void amount_beyondASpreadsheet_isText() throws IOException {
        for (String amount : List.of("1E+400", "1E-400", "1234567890123456")) {
            Rows rows = Rows.of(List.of(Row.of(new Cell.Amount(new BigDecimal(amount)))));
            assertThat(WorkbookParts.of(write(report(rows))).sheet(1))
                    .as(amount)
                    .contains("<c r=\"A3\" s=\"5\" t=");
        }
        assertThat(CellRun.isExact(new BigDecimal("9.99E+307"))).isTrue();
        assertThat(CellRun.isExact(new BigDecimal("1E+308"))).isFalse();
    }

    @Test
    void heights_stayBelowTheMostThatASheetTakes() throws IOException {
        String words = "字".repeat(10_000);
        Table table = report(List.of(words)).tables().get(0);
        Section section = new Section("s", new Label("表", "s"), List.of(Note.of(words, words), table));
        String sheet = WorkbookParts.of(write(Report.of("r", new Label(words, "r"), List.of(section))))
                .sheet(1);

        assertThat(Pattern.compile(" ht=\"(\\d+)\"").matcher(sheet).results().map(found -> found.group(1)))
                .contains("409")
                .allMatch(height -> Integer.parseInt(height) <= 409);
    }

    @Test
    void archive_closedBeforeItsEnd_holdsNoMemoryOutsideTheHeap() throws IOException {
        Parts parts = new Parts(new ByteArrayOutputStream());
        parts.beginSheet("a").raw("<a/>");
        parts.close();

        assertThatNullPointerException().isThrownBy(parts::endSheet).withMessageContaining("closed");
    }

    private static WorkbookParts write(List<Block> blocks, long lastRow) throws IOException {
        Section section = new Section("s", new Label("表", "s"), blocks);
        Report report = Report.of("r", new Label("题", "r"), List.of(section));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Meter meter = new Meter(report.tables(), Rendering.USUAL);
        Parts parts = new Parts(out);
        List<Label> title = List.of(report.title());
        new SheetWriter(parts, new SheetNames(), Rendering.USUAL, meter, section, title, List.of(), lastRow).write();
        parts.finish();
        return WorkbookParts.of(out.toByteArray());
    }

    @Test
    void columns_haveTheirLetters() {
        assertThat(Stream.of(0, 25, 26, 51, 52, 701, 702, 16383).map(CellRun::letters))
                .containsExactly("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA", "XFD");
    }

    @Test
    void work_isToldAndCanBeStopped() throws IOException {
        List<Long> told = new ArrayList<>();
        Report report = report(Collections.nCopies(3000, "a"));
        XlsxReport.write(
                report,
                Rendering.USUAL.telling((done, all) -> {
                    assertThat(all).isEqualTo(3000);
                    return told.add(done);
                }),
                new ByteArrayOutputStream());

        assertThat(told).containsExactly(0L, 1024L, 2048L, 3000L);
        assertThatExceptionOfType(PlanningStoppedException.class)
                .isThrownBy(() -> XlsxReport.write(
                        report, Rendering.USUAL.telling((done, all) -> done < 2000), new ByteArrayOutputStream()));
    }

    @Test
    void rowsThatPassOnce_areNotReadTwice() throws IOException {
        Report report = report(Rows.once(List.of(Row.of(Cell.text("a"))).iterator(), OptionalLong.empty()));

        assertThat(WorkbookParts.of(write(report)).sheet(1)).contains(">a<");
        assertThatIllegalStateException().isThrownBy(() -> write(report));
    }

    @Test
    void row_thatDoesNotFit_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(report(Rows.of(List.of(Row.of(Cell.BLANK, Cell.BLANK))))));
    }

    private static Report report(List<String> texts) {
        return report(
                Rows.of(texts.stream().map(text -> Row.of(Cell.text(text))).toList()));
    }

    private static Report report(Rows rows) {
        Table table = Table.of("t", new Label("表", "t"), List.of(Column.of("c", "列", "c", 20)), rows);
        return Report.of("r", new Label("题", "r"), List.of(Section.of(table)));
    }

    private static byte[] write(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxReport.write(report, Rendering.USUAL, out);
        return out.toByteArray();
    }
}
