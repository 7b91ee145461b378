package org.pbcore.ledger.intake;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

/** Hands the cells to the reader of rows as the parser comes to them. */
final class LineHandler extends AbstractBaseCsvCallbackHandler<LineHandler> {
    private static final String FORMULA = "=+-@＝＋－＠";
    /** The digits of a number that a spreadsheet keeps. */
    private static final int MOST_DIGITS = 15;

    private final RowReader row;
    private long rows;

    LineHandler(RowReader row) {
        this.row = row;
    }

    int fieldCount() {
        return getFieldCount();
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        rows++;
        row.begin(rows);
    }

    @Override
    protected void handleField(int place, char[] buffer, int offset, int length, boolean quoted) {
        int guard = isGuarded(buffer, offset, length) ? 1 : 0;
        row.field(place, buffer, offset + guard, length - guard);
    }

    /** Tells whether an apostrophe only keeps a spreadsheet from taking a text for a formula or for another number. */
    private static boolean isGuarded(char[] buffer, int offset, int length) {
        if (length < 2 || buffer[offset] != '\'') {
            return false;
        }
        int from = offset;
        int end = offset + length;
        while (from < end && buffer[from] == '\'') {
            from++;
        }
        return from < end
                && (buffer[from] < ' ' || FORMULA.indexOf(buffer[from]) >= 0 || isOtherNumber(buffer, from, end));
    }

    private static boolean isOtherNumber(char[] buffer, int from, int end) {
        int exponents = 0;
        for (int place = from; place < end; place++) {
            char character = buffer[place];
            if ((character == 'E' || character == 'e') && place > from && place < end - 1) {
                exponents++;
            } else if (character < '0' || character > '9') {
                return false;
            }
        }
        boolean isLong = end - from > MOST_DIGITS || (end - from > 1 && buffer[from] == '0');
        return exponents == 1 || (exponents == 0 && isLong);
    }

    @Override
    protected LineHandler buildRecord() {
        return this;
    }
}
