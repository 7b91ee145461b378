package org.pbcore.reports.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Column;
import org.pbcore.reports.Language;
import org.pbcore.reports.Masking;
import org.pbcore.reports.Rendering;
import org.pbcore.reports.Report;
import org.pbcore.reports.Row;
import org.pbcore.reports.Rows;
import org.pbcore.reports.Section;
import org.pbcore.reports.SmallLetter;
import org.pbcore.reports.SmallReport;
import org.pbcore.reports.Table;
import org.pbcore.reports.ooxml.DocumentChecker;
import org.pbcore.rules.planning.PlanningStoppedException;

class DocxReportTest {
    /** Longer than a cell of a sheet, and of so many signs that no reader takes it for a bomb. */
    private static final String LONG = new Random(1)
            .ints(40_000, 0x4E00, 0x9FA0)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();

    @Test
    void page_isThatOfOfficialDocuments() throws IOException {
        try (XWPFDocument document = read(write(SmallLetter.report(), Rendering.USUAL))) {
            CTSectPr section = document.getDocument().getBody().getSectPr();

            assertThat(section.getPgSz().getW()).isEqualTo(BigInteger.valueOf(11_906));
            assertThat(section.getPgMar().getTop()).isEqualTo(BigInteger.valueOf(2_098));
            assertThat(section.getPgMar().getLeft()).isEqualTo(BigInteger.valueOf(1_588));
            assertThat(section.getDocGrid().getLinePitch()).isEqualTo(BigInteger.valueOf(579));
            int height = 16_838 - 2_098 - 1_984;
            assertThat(height / 579).as("lines a page").isEqualTo(22);
            assertThat(document.getFooterList())
                    .hasSize(2)
                    .allSatisfy(footer -> assertThat(footer.getParagraphs()
                                    .get(0)
                                    .getCTP()
                                    .getFldSimpleArray(0)
                                    .getInstr())
                            .isEqualTo("PAGE"));
        }
    }

    @Test
    void letter_standsAroundItsForm() throws IOException {
        try (XWPFDocument document = read(write(SmallLetter.report(), Rendering.USUAL))) {
            List<String> lines = document.getParagraphs().stream()
                    .map(paragraph -> paragraph.getText())
                    .filter(line -> !line.isEmpty())
                    .toList();

            assertThat(lines)
                    .containsExactly(
                            "中共某市委员会文件",
                            "某委〔2020〕3号\t签发人：*",
                            "关于某事的通知",
                            "甲县委、乙县委：",
                            "现将某事通知如下。",
                            "附件：1. 名册",
                            "2. 说明",
                            "中共某市委员会",
                            "2020年11月2日");
            assertThat(document.getTables()).hasSize(2);
            assertThat(document.getTables().get(0).getText()).contains("=1+1", "■ 33.33%", "工作要求\t*");
            assertThat(document.getTables().get(1).getText()).contains("抄送：某办公室。", "2020年11月3日印发");
        }
    }

    @Test
    void tables_repeatTheirHeadingsAndEveryRowFillsTheGrid() throws IOException {
        for (Report report : List.of(SmallReport.report(), SmallLetter.report(), wide())) {
            try (XWPFDocument document = read(write(report, Rendering.USUAL))) {
                for (XWPFTable table : document.getTables()) {
                    int columns = table.getCTTbl().getTblGrid().sizeOfGridColArray();
                    for (CTRow row : table.getCTTbl().getTrList()) {
                        assertThat(row.getTcList().stream()
                                        .mapToInt(DocxReportTest::span)
                                        .sum())
                                .isEqualTo(columns);
                        assertThat(row.getTcList()).allMatch(cell -> cell.sizeOfPArray() > 0);
                    }
                }
            }
        }
        try (XWPFDocument document = read(write(SmallReport.report(), Rendering.USUAL))) {
            List<CTRow> rows = document.getTables().get(0).getCTTbl().getTrList();
            assertThat(rows.subList(0, 3)).allMatch(row -> row.getTrPr().sizeOfTblHeaderArray() == 1);
            assertThat(rows.get(3).getTrPr().sizeOfTblHeaderArray()).isZero();
            assertThat(rows.get(0).getTcArray(0).getTcPr().isSetVMerge()).isTrue();
            assertThat(span(rows.get(0).getTcArray(1))).isEqualTo(3);
        }
    }

    private static int span(CTTc cell) {
        return cell.getTcPr().isSetGridSpan()
                ? cell.getTcPr().getGridSpan().getVal().intValue()
                : 1;
    }

    @Test
    void wideTable_liesOnItsLongSide() throws IOException {
        try (XWPFDocument document = read(write(wide(), Rendering.USUAL))) {
            CTSectPr section = document.getDocument().getBody().getSectPr();

            assertThat(section.getPgSz().getW()).isEqualTo(BigInteger.valueOf(16_838));
        }
    }

    private static Report wide() {
        List<Column> columns = IntStream.range(0, 30)
                .mapToObj(i -> Column.of("c" + i, "一个标题", "A heading", 10))
                .toList();
        List<Cell> cells = Collections.nCopies(30, Cell.text("一些文字在此"));
        Table table = Table.of("t", new Label("表", "t"), columns, Rows.of(List.of(new Row(cells, false))));
        return Report.of("wide", new Label("宽表", "wide"), List.of(Section.of(table)));
    }

    @Test
    void sameReport_inAnotherTimeZone_isSameBytes() throws IOException {
        byte[] first = write(SmallLetter.report(), Rendering.USUAL);
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
            assertThat(write(SmallLetter.report(), Rendering.USUAL)).isEqualTo(first);
        } finally {
            TimeZone.setDefault(before);
        }
        assertThat(parts(first).get("docProps/core.xml"))
                .contains("2020-11-02T00:00:00Z")
                .doesNotContain("POI");
        assertThat(parts(write(wide(), Rendering.USUAL)).get("docProps/core.xml"))
                .doesNotContain("created");
    }

    @Test
    void hostileTexts_stayTexts() throws IOException {
        String hostile = "<w:fldSimple w:instr=\"DATE\"/>{ PAGE }\u0000\u0007\uD800x\uFFFF\n二\t三 \u202Eabc 😀" + LONG;
        Table table = Table.of(
                "t",
                new Label(hostile, hostile),
                List.of(Column.of("c", "列", "c", 10)),
                Rows.of(List.of(Row.of(Cell.text(hostile)))));
        byte[] written = write(Report.of("r", new Label(hostile, "r"), List.of(Section.of(table))), Rendering.USUAL);

        try (XWPFDocument document = read(written)) {
            assertThat(document.getTables().get(0).getText()).contains("{ PAGE }\uFFFD\uFFFD\uFFFDx\uFFFD", "😀", LONG);
        }
        assertThat(parts(written).get("word/document.xml")).doesNotContain("<w:fldSimple", "<w:instrText");
    }

    @Test
    void persons_areMaskedUnlessTheCallerSaysOtherwise() throws IOException {
        assertThat(parts(write(SmallLetter.report(), Rendering.USUAL)).get("word/document.xml"))
                .doesNotContain("张某三", "李某四");
        assertThat(parts(write(SmallLetter.report(), Rendering.USUAL.masking(Masking.SHOWN)))
                        .get("word/document.xml"))
                .contains("张某三", "李某四");
    }

    @Test
    void fonts_areNamedAndNotEmbedded() throws IOException {
        var parts = parts(write(SmallLetter.report(), Rendering.USUAL.in(Language.ENGLISH)));

        assertThat(parts.get("word/fontTable.xml"))
                .contains("w:altName w:val=\"仿宋\"")
                .doesNotContain("embed");
        assertThat(parts.get("word/styles.xml")).contains("方正小标宋简体", "仿宋_GB2312", "楷体_GB2312", "黑体", "宋体");
        assertThat(parts.get("word/document.xml")).contains("Copies to: Some office", "printed 3 November 2020");
        assertThat(parts.keySet()).noneMatch(name -> name.contains("fonts/") || name.contains("media/"));
    }

    @Test
    void rows_areReadOnceAndStopWhenTold() throws IOException {
        Rows once = Rows.once(Collections.nCopies(3_000, Row.of(Cell.text("a"))).iterator(), OptionalLong.of(3_000));
        Report report = report(once);
        write(report, Rendering.USUAL);

        assertThatIllegalStateException().isThrownBy(() -> write(report, Rendering.USUAL));
        Rows listed = Rows.of(Collections.nCopies(3_000, Row.of(Cell.text("a"))));
        assertThatExceptionOfType(PlanningStoppedException.class)
                .isThrownBy(() -> write(report(listed), Rendering.USUAL.telling((done, all) -> done < 2_000)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(report(Rows.of(List.of(Row.of(Cell.BLANK, Cell.BLANK)))), Rendering.USUAL));
    }

    @Test
    void numerals_areChinese() {
        assertThat(List.of(DocxReport.chinese(1), DocxReport.chinese(10), DocxReport.chinese(21)))
                .containsExactly("一", "十", "二十一");
    }

    private static Report report(Rows rows) {
        Table table = Table.of("t", new Label("表", "t"), List.of(Column.of("c", "列", "c", 20)), rows);
        return Report.of("r", new Label("题", "r"), List.of(Section.of(table)));
    }

    private static byte[] write(Report report, Rendering how) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocxReport.write(report, how, out);
        assertThat(DocumentChecker.faults(out.toByteArray())).isEmpty();
        return out.toByteArray();
    }

    private static XWPFDocument read(byte[] document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(document));
    }

    private static TreeMap<String, String> parts(byte[] document) throws IOException {
        TreeMap<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        return parts;
    }
}
