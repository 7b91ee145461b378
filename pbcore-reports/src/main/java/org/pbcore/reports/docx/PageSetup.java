package org.pbcore.reports.docx;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The page of an official document (GB/T 9704-2012): A4, 22 lines of 28 characters, page numbers outside. In twips. */
final class PageSetup {
    private static final int LONG = 16_838;
    private static final int SHORT = 11_906;
    /** 37, 35, 28 and 26 mm. */
    private static final int TOP = 2_098;

    private static final int BOTTOM = 1_984;
    static final int LEFT = 1_588;
    private static final int RIGHT = 1_474;
    private static final int HEADER = 851;
    /** The dashes beside the number stand 7 mm below the text. */
    private static final int FOOTER = 1_389;

    /** The second rule of a letter, 20 mm above the edge. */
    private static final int SECOND_RULE = 1_134;

    static final int LINE = 579;

    private PageSetup() {}

    /** Returns how wide the text is. */
    static int width(boolean isLying) {
        return isLying ? LONG - TOP - BOTTOM : SHORT - LEFT - RIGHT;
    }

    /** Lays out the pages of a section. */
    static void lay(CTSectPr section, boolean isLying) {
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(number(isLying ? LONG : SHORT));
        size.setH(number(isLying ? SHORT : LONG));
        if (isLying) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margins.setTop(number(isLying ? LEFT : TOP));
        margins.setRight(number(isLying ? BOTTOM : RIGHT));
        margins.setBottom(number(isLying ? RIGHT : BOTTOM));
        margins.setLeft(number(isLying ? TOP : LEFT));
        margins.setHeader(number(HEADER));
        margins.setFooter(number(isLying ? HEADER : FOOTER));
        margins.setGutter(number(0));
        CTDocGrid grid = section.isSetDocGrid() ? section.getDocGrid() : section.addNewDocGrid();
        // lines only: programs differ in a grid of characters, and styles.xml sets the characters as close as they
        // stand
        grid.setType(STDocGrid.LINES);
        grid.setLinePitch(number(LINE));
    }

    /** Numbers the pages: outside, one character from the edge of the text. */
    static void numberPages(XWPFDocument document) {
        number(document, HeaderFooterType.DEFAULT, STJc.RIGHT);
        number(document, HeaderFooterType.EVEN, STJc.LEFT);
    }

    /** Gives the first page, instead of its number, the second rule of a letter: 20 mm above its edge. */
    static void ruleFirstPage(XWPFDocument document) {
        XWPFFooter footer = document.createFooter(HeaderFooterType.FIRST);
        CTP rule = footer.createParagraph().getCTP();
        CTPPr look = rule.addNewPPr();
        look.addNewPStyle().setVal(Style.TAIL.id());
        Frames.across(look.addNewFramePr(), LONG - SECOND_RULE);
        Frames.redRules(look.addNewPBdr().addNewTop(), 0);
        footer.createParagraph().getCTP().addNewPPr().addNewPStyle().setVal(Style.TAIL.id());
    }

    /** What follows a first page of its own has no other. */
    static void goOn(CTSectPr section) {
        if (section.isSetTitlePg()) {
            section.unsetTitlePg();
        }
    }

    private static void number(XWPFDocument document, HeaderFooterType pages, STJc.Enum side) {
        CTP paragraph = document.createFooter(pages).createParagraph().getCTP();
        paragraph.addNewPPr().addNewPStyle().setVal(Style.PAGE_NUMBER.id());
        paragraph.getPPr().addNewJc().setVal(side);
        paragraph.addNewR().addNewT().setStringValue("—");
        space(paragraph);
        var field = paragraph.addNewFldSimple();
        field.setInstr("PAGE");
        field.addNewR().addNewT().setStringValue("1");
        space(paragraph);
        paragraph.addNewR().addNewT().setStringValue("—");
    }

    private static void space(CTP paragraph) {
        paragraph.addNewR().addNewT().setStringValue("\u00A0");
    }

    private static BigInteger number(int value) {
        return BigInteger.valueOf(value);
    }
}
