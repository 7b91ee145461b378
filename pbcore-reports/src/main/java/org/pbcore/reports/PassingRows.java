package org.pbcore.reports;

import java.io.IOException;
import java.util.Iterator;
import java.util.OptionalLong;

/** Rows that pass once. */
final class PassingRows implements Rows {
    private final Iterator<Row> rows;
    private final OptionalLong size;
    private boolean passed;

    PassingRows(Iterator<Row> rows, OptionalLong size) {
        this.rows = rows;
        this.size = size;
    }

    @Override
    public void forEach(Receiver receiver) throws IOException {
        if (passed) {
            throw new IllegalStateException("these rows pass once");
        }
        passed = true;
        while (rows.hasNext()) {
            receiver.row(rows.next());
        }
    }

    @Override
    public OptionalLong size() {
        return size;
    }
}
