package org.pbcore.reports.docx;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHeight;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Form;
import org.pbcore.reports.layout.CellText;

/** Writes a form: label and value by turns, the last value of a line as wide as what is left. */
final class DocxForm {
    /** A label of five characters and the room beside it, in twips. */
    private static final int LABEL = 1_600;

    /** A line of writing, in twips. */
    private static final int LINE = 440;

    private final CellText text;
    private final Manuscript manuscript;
    private final List<Integer> widths;

    private DocxForm(Form form, CellText text, Manuscript manuscript) {
        this.text = text;
        this.manuscript = manuscript;
        this.widths = widths(form.widest());
    }

    /** Writes a form; the end of one that is signed below stands on the page of who signs. */
    static void write(Form form, boolean isSigned, CellText text, Manuscript manuscript) {
        DocxForm writer = new DocxForm(form, text, manuscript);
        CTTbl tbl = Frames.begin(manuscript.table(), writer.widths);
        List<Form.Line> lines = form.lines();
        for (int i = 0; i < lines.size(); i++) {
            boolean isNearAnEnd = i < Frames.TOGETHER - 1 || i >= lines.size() - Frames.TOGETHER;
            writer.line(tbl, lines.get(i).fields(), isNearAnEnd && (isSigned || i < lines.size() - 1));
        }
        CTP gap = manuscript.paragraph(Style.GAP, "");
        if (isSigned) {
            gap.getPPr().addNewKeepNext();
        }
    }

    private static List<Integer> widths(int widest) {
        int room = PageSetup.width(false);
        int label = Math.min(LABEL, room / (2 * widest));
        int[] widths = new int[2 * widest];
        for (int i = 0; i < widest; i++) {
            widths[2 * i] = label;
            widths[2 * i + 1] = room / widest - label;
        }
        return Arrays.stream(widths).boxed().toList();
    }

    private void line(CTTbl tbl, List<Form.Field> fields, boolean isKept) {
        CTRow tr = tbl.addNewTr();
        CTTrPr look = tr.addNewTrPr();
        look.addNewCantSplit();
        CTHeight height = look.addNewTrHeight();
        height.setHRule(STHeightRule.AT_LEAST);
        int lines = fields.stream().mapToInt(Form.Field::height).max().orElse(1);
        height.setVal(BigInteger.valueOf((long) LINE * lines + LINE / 4));
        for (int i = 0; i < fields.size(); i++) {
            Form.Field field = fields.get(i);
            boolean isLast = i == fields.size() - 1;
            CTTc label = tr.addNewTc();
            CTTcPr labelLook = Frames.look(label, widths.get(2 * i), 1);
            Frames.centre(labelLook);
            String words = text.how().language().of(field.label());
            fill(label, Style.FORM_LABEL, words, isKept);
            value(tr, field, 2 * i + 1, isLast ? widths.size() - 2 * i - 1 : 1, isKept);
        }
    }

    private void value(CTRow tr, Form.Field field, int column, int columns, boolean isKept) {
        CTTc tc = tr.addNewTc();
        CTTcPr look = Frames.look(tc, Frames.sum(widths, column, columns), columns);
        Cell cell = field.cell();
        if (cell instanceof Cell.Toned toned) {
            Frames.shade(look, Frames.colour(toned.tone()));
        }
        Frames.centre(look);
        fill(tc, Style.FORM_TEXT, DocxTable.shown(cell, text), isKept);
    }

    private void fill(CTTc tc, Style style, String words, boolean isKept) {
        CTP paragraph = tc.addNewP();
        manuscript.paragraphs().fill(paragraph, style, words);
        if (isKept) {
            paragraph.getPPr().addNewKeepNext();
        }
    }
}
