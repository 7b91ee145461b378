package org.pbcore.reports.docx;

import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STYAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Language;
import org.pbcore.reports.Letter;
import org.pbcore.reports.layout.CellText;
import org.pbcore.reports.layout.LetterLines;

/** Writes what stands around the sections of an official document: head (版头), addressees, close, imprint (版记). */
final class DocxLetter {
    /** A character of the text, in twips. */
    private static final int CHARACTER = 320;

    /** How far the day at the foot stands from the right edge. */
    private static final int DAY_INDENT = 4 * CHARACTER;

    /** The largest and smallest letters of the office at the head, in half points. */
    private static final int LARGEST_OFFICE = 88;

    private static final int SMALLEST_OFFICE = 36;
    /** Rules of 0.35 and 0.25 mm, in eighths of a point. */
    private static final int OUTER_RULE = 8;

    private static final int INNER_RULE = 6;

    private final Letter letter;
    private final LetterLines lines;
    private final CellText text;
    private final Manuscript manuscript;

    DocxLetter(Letter letter, CellText text, Manuscript manuscript) {
        this.letter = letter;
        this.lines = new LetterLines(letter, text.how());
        this.text = text;
        this.manuscript = manuscript;
    }

    /** Writes the office, as large as one line holds it, the number, and the red rule below. */
    void head() {
        String office = words(letter.office());
        CTP mark = manuscript.paragraph(Style.OFFICE, "");
        int size = PageSetup.width(false) / 5 / Math.max(1, Measure.width(office));
        size = Math.max(SMALLEST_OFFICE, Math.min(LARGEST_OFFICE, size / 2 * 2 - 2));
        manuscript.paragraphs().run(mark, office, size);
        if (letter.signatory().isEmpty()) {
            manuscript.paragraph(Style.NUMBER, letter.number());
        } else {
            String name = text.shown(letter.signatory().get());
            String line = letter.number() + "\t" + named(new Label("签发人", "Signed off by"), name);
            CTP number = manuscript.paragraph(Style.NUMBER, line);
            number.getPPr().addNewJc().setVal(STJc.LEFT);
            number.getPPr().addNewInd().setFirstLine(BigInteger.valueOf(CHARACTER));
        }
    }

    void addressees() {
        if (!letter.addressees().isEmpty()) {
            manuscript.paragraph(
                    Style.ADDRESSEE,
                    lines.joined(letter.addressees()) + (text.how().language() == Language.CHINESE ? "：" : ":"));
        }
    }

    /** Writes attachments, then office and day, the office in the middle above the day. */
    void close() {
        List<Label> attachments = letter.attachments();
        for (int i = 0; i < attachments.size(); i++) {
            String title = attachments.size() == 1 ? "" : (i + 1) + ". ";
            String line = title + words(attachments.get(i));
            Label name = new Label("附件", "Attached");
            CTP paragraph = manuscript.paragraph(Style.ATTACHMENT, i == 0 ? named(name, line) : line);
            if (i == 0) {
                before(paragraph, 1);
            } else {
                paragraph.getPPr().addNewInd().setFirstLine(BigInteger.valueOf(5L * CHARACTER));
            }
        }
        String office = words(letter.signed());
        String day = lines.day(letter.date());
        int shift = (Measure.width(day) - Measure.width(office)) * CHARACTER / 4;
        CTP signed = manuscript.paragraph(Style.SIGNATURE, office);
        signed.getPPr().addNewKeepNext();
        before(signed, 2);
        right(signed, Math.max(0, DAY_INDENT + shift));
        right(manuscript.paragraph(Style.SIGNATURE, day), DAY_INDENT);
    }

    /** Writes who gets a copy and who prints it, between rules, at the bottom of the last page. */
    void imprint() {
        if (letter.copies().isEmpty() && letter.imprint().isEmpty()) {
            return;
        }
        CTTbl tbl = manuscript.table();
        CTTblPr look = tbl.addNewTblPr();
        CTTblPPr place = look.addNewTblpPr();
        place.setVertAnchor(STVAnchor.MARGIN);
        place.setHorzAnchor(STHAnchor.MARGIN);
        place.setTblpYSpec(STYAlign.BOTTOM);
        int width = PageSetup.width(false);
        Frames.width(look.addNewTblW(), width);
        CTTblBorders borders = look.addNewTblBorders();
        Frames.line(borders.addNewTop(), OUTER_RULE);
        Frames.line(borders.addNewBottom(), OUTER_RULE);
        Frames.line(borders.addNewInsideH(), INNER_RULE);
        look.addNewTblLayout().setType(STTblLayoutType.FIXED);
        Frames.columns(tbl, List.of(width));
        if (!letter.copies().isEmpty()) {
            row(tbl, named(new Label("抄送", "Copies to"), lines.joined(letter.copies())));
        }
        letter.imprint()
                .ifPresent(imprint -> row(
                        tbl,
                        words(imprint.office()) + "\t"
                                + (text.how().language() == Language.CHINESE
                                        ? lines.day(imprint.day()) + "印发"
                                        : "printed " + lines.day(imprint.day()))));
        manuscript.paragraph(Style.GAP, "");
    }

    private void row(CTTbl tbl, String line) {
        CTRow tr = tbl.addNewTr();
        tr.addNewTrPr().addNewCantSplit();
        CTTc tc = tr.addNewTc();
        Frames.look(tc, PageSetup.width(false), 1);
        manuscript.paragraphs().fill(tc.addNewP(), Style.IMPRINT, line);
    }

    private static void before(CTP paragraph, int lines) {
        paragraph.getPPr().addNewSpacing().setBefore(BigInteger.valueOf((long) PageSetup.LINE * lines));
    }

    private static void right(CTP paragraph, int twips) {
        paragraph.getPPr().addNewInd().setRight(BigInteger.valueOf(twips));
    }

    private String named(Label name, String value) {
        return new LetterLines.Line(words(name), value).text(text.how().language());
    }

    private String words(Label label) {
        return text.how().language().of(label);
    }
}
