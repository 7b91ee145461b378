package org.pbcore.reports.xlsx;

import java.io.IOException;
import java.util.List;
import org.pbcore.reports.Column;
import org.pbcore.reports.Section;
import org.pbcore.reports.Table;
import org.pbcore.reports.layout.HeadingGrid;

/**
 * How a sheet is laid out on screen and paper.
 *
 * @param widths how wide its columns are
 * @param tables how many tables it holds
 * @param keyColumns how many first columns stay in view, where it holds one table
 * @param firstHeading the first row of the headings of its first table
 * @param lastHeading the last row of them
 */
record Page(Widths widths, int tables, int keyColumns, int firstHeading, int lastHeading) {
    private static final int MOST_COLUMNS = 16_384;
    /** Half-width characters across a page at full size: A4 upright, A4 lying, A3 lying. */
    private static final int UPRIGHT = 88;

    private static final int LYING = 140;
    private static final int LARGE_LYING = 205;
    /** How far a page is shrunk at most, in percent. */
    private static final int SMALLEST = 55;

    static Page of(Section section, int titleRows) {
        List<Table> tables = section.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
        List<List<Integer>> widths = tables.stream()
                .map(table -> HeadingGrid.of(table.headings()).columns().stream()
                        .map(Column::width)
                        .toList())
                .toList();
        Widths all = new Widths(widths.isEmpty() ? List.of(List.of(UPRIGHT)) : widths);
        if (all.count() > MOST_COLUMNS) {
            throw new IllegalArgumentException(all.count() + " columns");
        }
        int depth =
                tables.isEmpty() ? 0 : HeadingGrid.of(tables.get(0).headings()).depth();
        int keys = tables.isEmpty() ? 0 : tables.get(0).keyColumns();
        return new Page(all, tables.size(), keys, titleRows + 1, titleRows + depth);
    }

    /** Says whether the sheet holds one table, whose headings then stay in view and come again on every page. */
    boolean isSingle() {
        return tables == 1;
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
