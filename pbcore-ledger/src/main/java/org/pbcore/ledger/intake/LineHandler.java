package org.pbcore.ledger.intake;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

/** Hands the cells to the reader of rows as the parser comes to them. */
final class LineHandler extends AbstractBaseCsvCallbackHandler<LineHandler> {
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
        row.field(place, buffer, offset, length);
    }

    @Override
    protected LineHandler buildRecord() {
        return this;
    }
}
