package org.pbcore.reports.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STYAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Column;
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
        Fit fit = Fit.of(new int[] {4, 20, 2}, new int[] {4, 20, 80});

        assertThat(fit.isLying()).isFalse();
        assertThat(fit.widths().get(1)).isGreaterThan(20 * fit.size() * 5 + 2 * Fit.MARGIN);
    }

    @Test
    void fullestCell_thatWouldTakeManyLines_turnsThePage() {
        int[] codes = {4, 20, 20, 20, 2};

        assertThat(Fit.of(codes, new int[] {4, 20, 20, 20, 10}).isLying()).isFalse();
        assertThat(Fit.of(codes, new int[] {4, 20, 20, 20, 80}).isLying()).isTrue();
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
