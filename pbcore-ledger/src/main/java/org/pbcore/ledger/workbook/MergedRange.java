package org.pbcore.ledger.workbook;

/**
 * Cells that a sheet shows as one, of which the first holds the value; or that one formula fills.
 *
 * @param firstRow the first row, counted from 1
 * @param lastRow the last row
 * @param firstColumn the first column, counted from 0
 * @param lastColumn the last column
 */
public record MergedRange(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    static MergedRange of(String reference, PartXml xml) {
        int colon = reference.indexOf(':');
        var first = colon < 0 ? reference : reference.substring(0, colon);
        var last = colon < 0 ? reference : reference.substring(colon + 1);
        var range = new MergedRange(
                CellReference.row(first, xml),
                CellReference.row(last, xml),
                CellReference.column(first, xml),
                CellReference.column(last, xml));
        if (range.firstRow > range.lastRow || range.firstColumn > range.lastColumn) {
            throw xml.malformed(null);
        }
        return range;
    }
}
