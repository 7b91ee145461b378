package org.pbcore.reports.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STYAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFramePr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Column;
import org.pbcore.reports.Form;
import org.pbcore.reports.Note;
import org.pbcore.reports.Rendering;
import org.pbcore.reports.Report;
import org.pbcore.reports.Row;
import org.pbcore.reports.Rows;
import org.pbcore.reports.Section;
import org.pbcore.reports.SmallLetter;
import org.pbcore.reports.Table;

/** Where things stand on the page of an official document; LibreOfficeTest looks at the pages themselves. */
class OfficialDocumentTest {
    @Test
    void characters_standAsCloseAs28FillALine_inAGridOfLinesAlone() throws IOException {
        try (XWPFDocument document = written(SmallLetter.report())) {
            CTDocGrid grid = document.getDocument().getBody().getSectPr().getDocGrid();
            assertThat(grid.getType()).isEqualTo(STDocGrid.LINES);
            assertThat(grid.isSetCharSpace()).isFalse();
            int twips = Integer.parseInt(document.getStyles()
                    .getStyle("Normal")
                    .getCTStyle()
                    .getRPr()
                    .getSpacingArray(0)
                    .getVal()
                    .toString());
            int room = 11_906 - 1_588 - 1_474;
            assertThat(room / (16 * 20 + twips)).as("characters a line").isEqualTo(28);
        }
    }

    @Test
    void settings_areThoseOfPresentWordProcessors() throws IOException {
        try (XWPFDocument document = written(SmallLetter.report())) {
            var settings = document.getPackage().getPartsByName(Pattern.compile("/word/settings.xml"));

            assertThat(new String(settings.get(0).getInputStream().readAllBytes(), UTF_8))
                    .contains("<w:evenAndOddHeaders/>", "w:name=\"compatibilityMode\"", "w:val=\"15\"");
        }
    }

    @Test
    void officeAtTheHead_stands35MillimetresBelowTheTop_howeverLargeItIs() throws IOException {
        try (XWPFDocument document = written(SmallLetter.report())) {
            CTSpacing spacing =
                    document.getParagraphs().get(0).getCTP().getPPr().getSpacing();
            int size = document.getParagraphs()
                            .get(0)
                            .getRuns()
                            .get(0)
                            .getFontSizeAsDouble()
                            .intValue()
                    * 2;

            assertThat(spacing.getLine()).isEqualTo(twips(size * 11));
            assertThat(spacing.getBefore()).isEqualTo(twips(1_984 - size / 2));
        }
    }

    @Test
    void imprint_floatsAtTheFootOfTheText_asSeenFromThePage() throws IOException {
        try (XWPFDocument document = written(SmallLetter.report())) {
            CTTblPPr place = document.getTables().get(1).getCTTbl().getTblPr().getTblpPr();

            assertThat(place.getHorzAnchor()).isEqualTo(STHAnchor.PAGE);
            assertThat(place.getVertAnchor()).isEqualTo(STVAnchor.MARGIN);
            assertThat(place.getTblpYSpec()).isEqualTo(STYAlign.BOTTOM);
        }
    }

    @Test
    void furtherLines_beginBelowTheFirstCharacterBehindTheName() throws IOException {
        try (XWPFDocument document = written(SmallLetter.report())) {
            List<CTInd> attachments = document.getParagraphs().stream()
                    .filter(paragraph -> "Attachment".equals(paragraph.getStyle()))
                    .map(paragraph -> paragraph.getCTP().getPPr().getInd())
                    .toList();

            // two characters, three of the name and its colon, one of number, point and space
            assertThat(attachments)
                    .extracting(CTInd::getLeft, CTInd::getHanging)
                    .containsExactly(tuple(twips(6 * 320), twips(4 * 320)), tuple(twips(6 * 320), twips(320)));
        }
    }

    @Test
    void titleOfTwoLines_hasThemAboutEquallyLong() throws IOException {
        Section section = Section.of(table(1));
        try (XWPFDocument document = written(report("字".repeat(22), section))) {
            CTInd sides = document.getParagraphs().get(0).getCTP().getPPr().getInd();

            assertThat(sides.getLeft()).isEqualTo(sides.getRight()).isEqualTo(twips((8_844 - 12 * 440) / 2));
        }
    }

    @Test
    void letter_hasAHeadOfItsOwn_andClosesBeforeWhatIsEnclosed() throws IOException {
        Section form = SmallLetter.report().sections().get(0);
        Section receipt = new Section("receipt", new Label("回执", "Receipt"), List.of(Note.of("已收到。", "Received.")));
        Report letter = report("题", form, receipt)
                .letter(SmallLetter.letter().asLetter().closingAfter(1));
        try (XWPFDocument document = written(letter)) {
            CTFramePr place = document.getParagraphs().get(0).getCTP().getPPr().getFramePr();
            List<String> paragraphs = document.getParagraphs().stream()
                    .map(paragraph -> paragraph.getText())
                    .toList();
            CTSectPr pages = document.getDocument().getBody().getSectPr();

            assertThat(place.getVAnchor()).isEqualTo(STVAnchor.PAGE);
            assertThat(place.getY()).as("30 mm, less the room above a letter").isEqualTo(twips(1_701 - 72 / 2));
            assertThat(place.getW()).as("170 mm").isEqualTo(twips(9_638));
            assertThat(paragraphs.subList(0, 2)).containsExactly("中共某市委员会文件", "某委〔2020〕3号\t签发人：*");
            assertThat(paragraphs.indexOf("2020年11月2日")).isPositive().isLessThan(paragraphs.indexOf("二、回执"));

            assertThat(pages.isSetTitlePg()).isTrue();
            assertThat(document.getParagraphs()
                            .get(0)
                            .getCTP()
                            .getPPr()
                            .getPBdr()
                            .getBottom()
                            .getVal())
                    .as("thick above thin")
                    .isEqualTo(STBorder.THICK_THIN_SMALL_GAP);
            assertThat(document.getHeaderFooterPolicy()
                            .getFirstPageFooter()
                            .getParagraphArray(0)
                            .getCTP()
                            .getPPr()
                            .getPBdr()
                            .getTop()
                            .getVal())
                    .as("the thick one on the side of the text: thin above thick")
                    .isEqualTo(STBorder.THICK_THIN_SMALL_GAP);
            assertThat(document.getTables().get(1).getCTTbl().getTblPr().isSetTblBorders())
                    .as("rules in the imprint of a letter")
                    .isFalse();
        }
    }

    @Test
    void letterThatTurns_hasItsHeadOnce() throws IOException {
        Section words = new Section("w", new Label("文", "w"), List.of(Note.of("说明", "note")));
        Report letter = report("题", words, Section.of(table(30)))
                .letter(SmallLetter.letter().asLetter().closingAfter(1));
        try (XWPFDocument document = written(letter)) {
            List<CTSectPr> pages = new ArrayList<>(document.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getCTP().isSetPPr()
                            && paragraph.getCTP().getPPr().isSetSectPr())
                    .map(paragraph -> paragraph.getCTP().getPPr().getSectPr())
                    .toList());
            pages.add(document.getDocument().getBody().getSectPr());

            assertThat(pages).extracting(CTSectPr::isSetTitlePg).containsExactly(true, false);
        }
    }

    @Test
    void form_breaksWhereThreeLinesStandOnEachSide() throws IOException {
        List<Form.Line> lines = IntStream.range(0, 8)
                .mapToObj(i -> Form.Line.of(Form.Field.of("f" + i, "项", "item", Cell.BLANK)))
                .toList();
        Label title = new Label("表", "f");
        try (XWPFDocument document =
                written(report("题", new Section("f", title, List.of(new Form("f", title, lines)))))) {
            assertThat(document.getTables().get(0).getRows())
                    .extracting(row -> row.getCell(0)
                            .getParagraphs()
                            .get(0)
                            .getCTP()
                            .getPPr()
                            .isSetKeepNext())
                    .containsExactly(true, true, false, false, false, true, true, false);
        }
        Report signed = report("题", new Section("f", title, List.of(new Form("f", title, lines))))
                .letter(SmallLetter.letter());
        try (XWPFDocument document = written(signed)) {
            assertThat(document.getTables().get(0).getRows())
                    .as("its end stands above the signature")
                    .extracting(row -> row.getCell(1)
                            .getParagraphs()
                            .get(0)
                            .getCTP()
                            .getPPr()
                            .isSetKeepNext())
                    .containsExactly(true, true, false, false, false, true, true, true);
        }
    }

    @Test
    void wordsThatBeginASection_standUpright_evenBehindAWideTable() throws IOException {
        Section words = new Section("w", new Label("文", "w"), List.of(Note.of("说明", "note")));
        try (XWPFDocument document = written(report("题", Section.of(table(30)), words))) {
            assertThat(document.getDocument().getBody().getSectPr().getPgSz().getW())
                    .isEqualTo(twips(11_906));
        }
    }

    @Test
    void column_ofCodes_isWideEnoughForThem() {
        assertThat(Measure.width("91410100MA3X100000")).isEqualTo(20);
        assertThat(Measure.width("“甲”\nab")).isEqualTo(6);
        Fit fit = Fit.of(columns(new int[] {4, 20, 2}, new int[] {4, 20, 80}));

        assertThat(fit.isLying()).isFalse();
        assertThat(fit.widths().get(1)).isGreaterThan(20 * fit.size() * 5 + 2 * Fit.MARGIN);
    }

    @Test
    void fullestCell_thatWouldTakeManyLines_turnsThePage() {
        int[] codes = {4, 20, 20, 20, 2};

        assertThat(Fit.of(columns(codes, new int[] {4, 20, 20, 20, 10})).isLying())
                .isFalse();
        assertThat(Fit.of(columns(codes, new int[] {4, 20, 20, 20, 80})).isLying())
                .isTrue();
    }

    @Test
    void columnWhereManyTextsAreLong_isWidened_beforeOneWhereFewAre() {
        ColumnTexts few = new ColumnTexts(4, 4);
        ColumnTexts many = new ColumnTexts(8, 4);
        for (int i = 0; i < 15; i++) {
            few.add(i == 0 ? 40 : 6, 4);
            many.add(19, 4);
        }
        Fit fit = Fit.of(List.of(few, many, new ColumnTexts(24, 24)));

        assertThat(fit.isLying()).isFalse();
        assertThat(fit.widths().get(1)).isGreaterThan(19 * fit.size() * 5);
        assertThat(fit.widths().stream().mapToInt(width -> width).sum()).isEqualTo(8_844);
    }

    @Test
    void shortHeading_isNotTorn() throws IOException {
        try (XWPFDocument document = written(report("题", Section.of(ranking())))) {
            List<Integer> widths = document.getTables().get(0).getCTTbl().getTblGrid().getGridColList().stream()
                    .map(column -> Integer.parseInt(column.getW().toString()))
                    .toList();

            assertThat(widths.subList(0, 8)).allMatch(width -> width > 3 * 210 + 2 * Fit.MARGIN);
        }
    }

    @Test
    void wordsAboveASignature_standOnItsPage() throws IOException {
        Section words = new Section("w", new Label("文", "w"), List.of(Note.of("其一", "one"), Note.of("其二", "two")));
        try (XWPFDocument document = written(report("题", words).letter(SmallLetter.letter()))) {
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> paragraph.getText().startsWith("其"))
                    .extracting(paragraph -> paragraph.getCTP().isSetPPr()
                            && paragraph.getCTP().getPPr().isSetKeepNext())
                    .containsExactly(false, true);
        }
    }

    @Test
    void table_leavesNoTotalAloneOnAPage() throws IOException {
        Row row = new Row(List.of(Cell.text("某"), Cell.count(1)), false);
        List<Row> rows = new ArrayList<>(Collections.nCopies(7, row));
        rows.add(new Row(List.of(Cell.text("合计"), Cell.count(7)), true));
        List<Column> columns = List.of(Column.of("a", "单位", "unit", 10), Column.of("b", "数", "count", 10));
        Table table = Table.of("t", new Label("表", "t"), columns, Rows.of(rows));
        try (XWPFDocument document = written(report("题", Section.of(table)))) {
            assertThat(document.getTables().get(0).getRows().subList(1, 9))
                    .extracting(each -> each.getCell(1)
                            .getParagraphs()
                            .get(0)
                            .getCTP()
                            .getPPr()
                            .isSetKeepNext())
                    .containsExactly(true, true, false, false, false, true, true, false);
        }
    }

    private static Table ranking() {
        List<Column> all = IntStream.range(0, 9)
                .mapToObj(i -> Column.of("c" + i, i < 8 ? "已覆盖" : "说明", "x", 10))
                .toList();
        List<Cell> cells = new ArrayList<>(Collections.nCopies(8, Cell.count(9)));
        cells.add(Cell.text("字".repeat(40)));
        return Table.of("t", new Label("表", "t"), all, Rows.of(List.of(new Row(cells, false))));
    }

    private static List<ColumnTexts> columns(int[] least, int[] wanted) {
        return IntStream.range(0, least.length)
                .mapToObj(i -> new ColumnTexts(wanted[i], least[i]))
                .toList();
    }

    private static Table table(int columns) {
        List<Column> all = IntStream.range(0, columns)
                .mapToObj(i -> Column.of("c" + i, "一个标题", "A heading", 10))
                .toList();
        List<Cell> cells = Collections.nCopies(columns, Cell.text("一些文字在此"));
        return Table.of("t", new Label("表", "t"), all, Rows.of(List.of(new Row(cells, false))));
    }

    private static Report report(String title, Section... sections) {
        return Report.of("r", new Label(title, "r"), List.of(sections));
    }

    private static BigInteger twips(int twips) {
        return BigInteger.valueOf(twips);
    }

    private static XWPFDocument written(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocxReport.write(report, Rendering.USUAL, out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }
}
