package org.pbcore.reports.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.pbcore.reports.Block;
import org.pbcore.reports.Form;
import org.pbcore.reports.Note;
import org.pbcore.reports.Section;
import org.pbcore.reports.Table;
import org.pbcore.reports.layout.HeadingGrid;

/**
 * How a sheet is laid out on screen and paper.
 *
 * @param widths how wide its columns are
 * @param parts how many tables and forms it holds
 * @param isSingle whether it holds one table and no form: its headings then stay in view and come again on every page
 * @param keyColumns how many first columns stay in view, where it holds one table
 * @param firstHeading the first row of the headings of its first table
 * @param lastHeading the last row of them
 */
record Page(Widths widths, int parts, boolean isSingle, int keyColumns, int firstHeading, int lastHeading) {
    private static final int MOST_COLUMNS = 16_384;
    /** Half-width characters across a page at full size: A4 upright, A4 lying, A3 lying. */
    private static final int UPRIGHT = 88;

    /** Words alone go across several columns: a column wider than a page, some programs cut instead of shrinking it. */
    private static final List<Integer> WORDS = Collections.nCopies(4, UPRIGHT / 4);

    /** The width of the label of a field of a form. */
    private static final int LABEL = 16;

    private static final int LYING = 140;
    private static final int LARGE_LYING = 205;
    /** How far a page is shrunk at most, in percent. */
    private static final int SMALLEST = 55;

    static Page of(Section section, int titleRows, long lastRow) throws IOException {
        List<Table> tables = section.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
        List<List<Integer>> widths = new ArrayList<>();
        for (Block block : section.blocks()) {
            if (block instanceof Table table) {
                widths.add(Widths.wanted(table));
            } else if (block instanceof Form form) {
                widths.add(widths(form));
            }
        }
        Widths all = new Widths(widths.isEmpty() ? List.of(WORDS) : widths);
        if (all.count() > MOST_COLUMNS) {
            throw new IllegalArgumentException(all.count() + " columns");
        }
        int depth =
                tables.isEmpty() ? 0 : HeadingGrid.of(tables.get(0).headings()).depth();
        int keys = tables.isEmpty() ? 0 : tables.get(0).keyColumns();
        int above = titleRows + notesAbove(section);
        boolean isSingle = tables.size() == 1 && widths.size() == 1 && above + depth < lastRow;
        return new Page(all, widths.size(), isSingle, keys, above + 1, above + depth);
    }

    /** Returns the page of a further sheet, on which headings of a table stand right below the title or do not. */
    Page goingOn(int titleRows, boolean isHeaded) {
        int last = titleRows + 1 + lastHeading - firstHeading;
        return new Page(widths, parts, isHeaded && parts == 1, keyColumns, titleRows + 1, last);
    }

    /** A label and what stands in it, as often as the fullest line has fields; across a page upright. */
    private static List<Integer> widths(Form form) {
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < form.widest(); i++) {
            widths.add(LABEL);
            widths.add(Math.max(LABEL, UPRIGHT / form.widest() - LABEL));
        }
        return widths;
    }

    /** Returns how many rows the notes before the first table take, with the empty ones that set them off. */
    private static int notesAbove(Section section) {
        int rows = 0;
        for (Block block : section.blocks()) {
            if (block instanceof Note note) {
                rows += note.lines().size() + 1;
            } else if (block instanceof Table) {
                break;
            }
        }
        return rows;
    }

    /** Says whether each table and form needs its title above it. */
    boolean isTitled() {
        return parts > 1;
    }

    /** Returns how many columns a line of text goes across: as many as one page shows. */
    int lineColumns() {
        int columns = 1;
        while (columns < widths.count() && widths.of(0, columns + 1) <= LARGE_LYING * 100 / SMALLEST) {
            columns++;
        }
        return columns;
    }

    void begin(XmlBytes xml) throws IOException {
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"");
        xml.raw(Parts.MAIN).raw("\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        xml.raw("<sheetViews><sheetView workbookViewId=\"0\">");
        if (isSingle()) {
            xml.raw("<pane ");
            if (keyColumns > 0) {
                xml.raw("xSplit=\"").number(keyColumns).raw("\" ");
            }
            xml.raw("ySplit=\"").number(lastHeading).raw("\" topLeftCell=\"");
            xml.raw(CellRun.letters(keyColumns)).number(lastHeading + 1);
            xml.raw(keyColumns > 0 ? "\" activePane=\"bottomRight" : "\" activePane=\"bottomLeft");
            xml.raw("\" state=\"frozen\"/>");
        }
        xml.raw("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"19\" customHeight=\"1\"/><cols>");
        for (int column = 0; column < widths.count(); column++) {
            xml.raw("<col min=\"")
                    .number(column + 1)
                    .raw("\" max=\"")
                    .number(column + 1)
                    .raw("\" width=\"");
            xml.number(widths.of(column)).raw("\" customWidth=\"1\"/>");
        }
        xml.raw("</cols><sheetData>");
    }

    void end(XmlBytes xml, boolean isChinese) throws IOException {
        int across = widths.of(0, widths.count());
        int page = across <= UPRIGHT ? UPRIGHT : across <= LYING * 100 / SMALLEST ? LYING : LARGE_LYING;
        int readable = page * 100 / SMALLEST;
        xml.raw("<printOptions horizontalCentered=\"1\"/><pageMargins left=\"0.4\" right=\"0.4\" top=\"0.6\""
                + " bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"");
        xml.raw(page == LARGE_LYING ? "8" : "9").raw("\" fitToWidth=\"");
        xml.number((across + readable - 1) / readable).raw("\" fitToHeight=\"0\" orientation=\"");
        xml.raw(page == UPRIGHT ? "portrait" : "landscape").raw("\"/><headerFooter><oddFooter>");
        xml.text(isChinese ? "&C第 &P 页，共 &N 页" : "&CPage &P of &N").raw("</oddFooter></headerFooter></worksheet>");
    }
}
