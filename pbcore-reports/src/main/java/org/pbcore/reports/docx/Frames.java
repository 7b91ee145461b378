package org.pbcore.reports.docx;

import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STXAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFramePr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STWrap;
import org.pbcore.reports.Tone;

/** Frames, widths and colours of tables. Widths in twips. */
final class Frames {
    static final String HEAD = "EEF1F5";
    static final String TOTAL = "F7F3EA";

    /** How many rows at least stand together before and behind a page break. */
    static final int TOGETHER = 3;

    private static final String INK = "000000";
    /** Half a point, in eighths. */
    private static final int THIN = 4;

    /** Room above and below the text of a cell. */
    private static final int ABOVE = 25;

    /** The red rules of a letter are 170 mm long. */
    private static final int ACROSS = 9_638;

    /** The number stands seven eighths of a character below them, of which its line takes the larger part. */
    private static final int BELOW = 113;
    /** Three points, in eighths. */
    private static final int RULES = 24;

    private Frames() {}

    /** Begins a framed table of fixed widths. */
    static CTTbl begin(CTTbl tbl, List<Integer> widths) {
        CTTblPr look = tbl.addNewTblPr();
        width(look.addNewTblW(), sum(widths, 0, widths.size()));
        CTTblBorders borders = look.addNewTblBorders();
        line(borders.addNewTop(), THIN);
        line(borders.addNewLeft(), THIN);
        line(borders.addNewBottom(), THIN);
        line(borders.addNewRight(), THIN);
        line(borders.addNewInsideH(), THIN);
        line(borders.addNewInsideV(), THIN);
        look.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblCellMar margins = look.addNewTblCellMar();
        width(margins.addNewTop(), ABOVE);
        width(margins.addNewLeft(), Fit.MARGIN);
        width(margins.addNewBottom(), ABOVE);
        width(margins.addNewRight(), Fit.MARGIN);
        columns(tbl, widths);
        return tbl;
    }

    /** Gives a table its columns. */
    static void columns(CTTbl tbl, List<Integer> widths) {
        CTTblGrid grid = tbl.addNewTblGrid();
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
    }

    /** Begins the look of a cell. */
    static CTTcPr look(CTTc cell, int width, int columns) {
        CTTcPr look = cell.addNewTcPr();
        width(look.addNewTcW(), width);
        if (columns > 1) {
            look.addNewGridSpan().setVal(BigInteger.valueOf(columns));
        }
        return look;
    }

    static void shade(CTTcPr look, String colour) {
        CTShd shade = look.addNewShd();
        shade.setVal(STShd.CLEAR);
        shade.setColor("auto");
        shade.setFill(colour);
    }

    static void centre(CTTcPr look) {
        look.addNewVAlign().setVal(STVerticalJc.CENTER);
    }

    static String colour(Tone tone) {
        return switch (tone) {
            case GREEN -> "D9F0DF";
            case AMBER -> "FFEFC2";
            case RED -> "F9D7D4";
        };
    }

    /** Places a paragraph by itself across the page, 170 mm wide, so far below the edge of the page. */
    static void across(CTFramePr frame, int top) {
        frame.setW(BigInteger.valueOf(ACROSS));
        frame.setVSpace(BigInteger.valueOf(BELOW));
        frame.setWrap(STWrap.NOT_BESIDE);
        frame.setVAnchor(STVAnchor.PAGE);
        frame.setHAnchor(STHAnchor.PAGE);
        frame.setXAlign(STXAlign.CENTER);
        frame.setY(BigInteger.valueOf(top));
    }

    /** Draws the red rules of a letter, the thick one on the side of the text, so many points from it. */
    static void redRules(CTBorder border, int space) {
        border.setVal(STBorder.THICK_THIN_SMALL_GAP);
        border.setSz(BigInteger.valueOf(RULES));
        border.setSpace(BigInteger.valueOf(space));
        border.setColor("FF0000");
    }

    static void line(CTBorder border, int eighths) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(eighths));
        border.setSpace(BigInteger.ZERO);
        border.setColor(INK);
    }

    static void width(CTTblWidth width, int twips) {
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(twips));
    }

    static int sum(List<Integer> widths, int first, int count) {
        int sum = 0;
        for (int i = first; i < first + count; i++) {
            sum += widths.get(i);
        }
        return sum;
    }
}
