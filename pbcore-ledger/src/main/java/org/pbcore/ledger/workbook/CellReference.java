package org.pbcore.ledger.workbook;

/** Places written like {@code BC23}. */
final class CellReference {
    /** The rows a sheet can have. */
    static final int MOST_ROWS = 1 << 20;

    private static final int LETTERS = 26;

    private CellReference() {}

    /** Returns the column, counted from 0. */
    static int column(String reference, PartXml xml) {
        int column = 0;
        for (int place = 0; place < lettersEnd(reference); place++) {
            column = column * LETTERS + reference.charAt(place) - 'A' + 1;
            if (column > SheetCell.MOST_COLUMNS) {
                throw xml.malformed(null);
            }
        }
        if (column == 0) {
            throw xml.malformed(null);
        }
        return column - 1;
    }

    /** Returns the row, counted from 1. */
    static int row(String reference, PartXml xml) {
        int row = Numbers.whole(reference.substring(lettersEnd(reference)), xml);
        if (row < 1 || row > MOST_ROWS) {
            throw xml.malformed(null);
        }
        return row;
    }

    /** Writes a column, counted from 0, in letters. */
    static String letters(int column) {
        var letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }

    private static int lettersEnd(String reference) {
        int end = 0;
        while (end < reference.length() && reference.charAt(end) >= 'A' && reference.charAt(end) <= 'Z') {
            end++;
        }
        return end;
    }
}
