package org.pbcore.reports.docx;

import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STYAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
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

    /** A character of the imprint, in twips. */
    private static final int IMPRINT_CHARACTER = 280;

    /** How far the day at the foot stands from the right edge. */
    private static final int DAY_INDENT = 4 * CHARACTER;

    /** How far the office at the head stands below the top of the text: 35 mm. */
    private static final int OFFICE_TOP = 1_984;

    /** The largest and smallest letters of the office at the head, in half points. */
    private static final int LARGEST_OFFICE = 88;

    private static final int LARGEST_ON_LETTER = 72;

    private static final int SMALLEST_OFFICE = 36;

    /** How far the office of a letter stands below the edge of the page: 30 mm. */
    private static final int LETTER_TOP = 1_701;

    /** How far the red rules of a letter stand below the line of its office, in points: 4 mm below its ink. */
    private static final int RULE_BELOW = 4;

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

    /** Writes the office, as large as one line holds it, the number, and the red rule. */
    void head() {
        String office = words(letter.office());
        CTP mark = manuscript.paragraph(Style.OFFICE, "");
        int size = PageSetup.width(false) / 5 / Math.max(1, Measure.width(office));
        size = Math.max(SMALLEST_OFFICE, Math.min(isLetter() ? LARGEST_ON_LETTER : LARGEST_OFFICE, size / 2 * 2 - 2));
        CTSpacing spacing = mark.getPPr().addNewSpacing();
        spacing.setLine(BigInteger.valueOf(size * 11L));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        if (isLetter()) {
            Frames.across(mark.getPPr().addNewFramePr(), LETTER_TOP - size / 2);
            Frames.redRules(mark.getPPr().addNewPBdr().addNewBottom(), RULE_BELOW);
            manuscript.footOfLetter();
        } else {
            spacing.setBefore(BigInteger.valueOf(OFFICE_TOP - size / 2));
        }
        manuscript.paragraphs().run(mark, office, size);
        number(isLetter() ? Style.LETTER_NUMBER : Style.NUMBER);
    }

    private boolean isLetter() {
        return letter.layout() == Letter.Layout.LETTER;
    }

    private void number(Style style) {
        if (letter.signatory().isEmpty()) {
            manuscript.paragraph(style, letter.number());
        } else {
            String line = letter.number() + "\t" + named(new Label("签发人", "Signed off by"), "");
            CTP number = manuscript.paragraph(style, line);
            manuscript
                    .paragraphs()
                    .run(number, Style.SIGNATORY, text.shown(letter.signatory().get()));
            number.getPPr().addNewJc().setVal(STJc.LEFT);
            number.getPPr().addNewInd().setFirstLine(BigInteger.valueOf(CHARACTER));
        }
    }

    void addressees() {
        if (!letter.addressees().isEmpty()) {
            manuscript.paragraph(Style.ADDRESSEE, lines.joined(letter.addressees()) + (isChinese() ? "：" : ":"));
        }
    }

    /** Writes attachments, then office and day, the office in the middle above the day. */
    void close() {
        attachments();
        String office = words(letter.signed());
        String day = lines.day(letter.date());
        int shift = (Measure.width(day) - Measure.width(office)) * CHARACTER / 4;
        CTP signed = manuscript.paragraph(Style.SIGNATURE, office);
        signed.getPPr().addNewKeepNext();
        before(signed, 2);
        right(signed, Math.max(0, DAY_INDENT + shift));
        right(manuscript.paragraph(Style.SIGNATURE, day), DAY_INDENT);
    }

    /**
     * Writes what is attached, numbered where it is several; further lines begin below the first character of a title.
     */
    private void attachments() {
        List<Label> attachments = letter.attachments();
        String name = named(new Label("附件", "Attached"), "");
        int indent = 2 * CHARACTER + Measure.width(name) * CHARACTER / 2;
        for (int i = 0; i < attachments.size(); i++) {
            String mark = attachments.size() == 1 ? "" : (i + 1) + ". ";
            String line = mark + words(attachments.get(i));
            CTP paragraph = manuscript.paragraph(Style.ATTACHMENT, i == 0 ? name + line : line);
            paragraph.getPPr().addNewKeepNext();
            // a digit is half as wide as a character, point and space together as wide as a digit
            int number = mark.isEmpty() ? 0 : (mark.length() - 1) * CHARACTER / 2;
            if (i == 0) {
                before(paragraph, 1);
                hang(paragraph, 2 * CHARACTER, indent - 2 * CHARACTER + number);
            } else {
                hang(paragraph, indent, number);
            }
        }
    }

    /** Writes who gets a copy and who prints it, between rules, at the bottom of the last page. */
    void imprint() {
        if (letter.copies().isEmpty() && letter.imprint().isEmpty()) {
            return;
        }
        CTTbl tbl = manuscript.table();
        atBottom(tbl.addNewTblPr(), isLetter());
        Frames.columns(tbl, List.of(PageSetup.width(false)));
        if (!letter.copies().isEmpty()) {
            String name = named(new Label("抄送", "Copies to"), "");
            CTP copies = row(tbl, name + sentence(lines.joined(letter.copies())));
            hang(copies, IMPRINT_CHARACTER, Measure.width(name) * IMPRINT_CHARACTER / 2);
        }
        if (letter.imprint().isPresent()) {
            Letter.Imprint imprint = letter.imprint().get();
            String day = lines.day(imprint.day());
            row(tbl, words(imprint.office()) + "\t" + (isChinese() ? day + "印发" : "printed " + day));
        }
        manuscript.paragraph(Style.TAIL, "");
    }

    /** Places a table at the foot of the text, as seen from the edge of the page: nearer, some programs let it be. */
    private static void atBottom(CTTblPr look, boolean isBare) {
        CTTblPPr place = look.addNewTblpPr();
        place.setVertAnchor(STVAnchor.MARGIN);
        place.setTblpYSpec(STYAlign.BOTTOM);
        place.setHorzAnchor(STHAnchor.PAGE);
        place.setTblpX(BigInteger.valueOf(PageSetup.LEFT));
        Frames.width(look.addNewTblW(), PageSetup.width(false));
        if (!isBare) {
            CTTblBorders borders = look.addNewTblBorders();
            Frames.line(borders.addNewTop(), OUTER_RULE);
            Frames.line(borders.addNewBottom(), OUTER_RULE);
            Frames.line(borders.addNewInsideH(), INNER_RULE);
        }
        look.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblCellMar margins = look.addNewTblCellMar();
        Frames.width(margins.addNewLeft(), 0);
        Frames.width(margins.addNewRight(), 0);
    }

    private CTP row(CTTbl tbl, String line) {
        CTRow tr = tbl.addNewTr();
        tr.addNewTrPr().addNewCantSplit();
        CTTc tc = tr.addNewTc();
        Frames.look(tc, PageSetup.width(false), 1);
        CTP paragraph = tc.addNewP();
        manuscript.paragraphs().fill(paragraph, Style.IMPRINT, line);
        return paragraph;
    }

    /** Ends a list of offices as a sentence ends. */
    private String sentence(String offices) {
        return isChinese() && !offices.endsWith("。") ? offices + "。" : offices;
    }

    /** Lets further lines begin below the words behind a name. */
    private static void hang(CTP paragraph, int left, int name) {
        CTInd sides = paragraph.getPPr().addNewInd();
        sides.setLeft(BigInteger.valueOf(left + name));
        sides.setFirstLineChars(BigInteger.ZERO);
        sides.setHanging(BigInteger.valueOf(name));
    }

    private static void before(CTP paragraph, int lines) {
        paragraph.getPPr().addNewSpacing().setBefore(BigInteger.valueOf((long) PageSetup.LINE * lines));
    }

    private static void right(CTP paragraph, int twips) {
        paragraph.getPPr().addNewInd().setRight(BigInteger.valueOf(twips));
    }

    private boolean isChinese() {
        return text.how().language() == Language.CHINESE;
    }

    private String named(Label name, String value) {
        return new LetterLines.Line(words(name), value).text(text.how().language());
    }

    private String words(Label label) {
        return text.how().language().of(label);
    }
}
