package org.pbcore.reports;

import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;

/** Rows in memory; two of them with equal rows are equal. */
record ListedRows(List<Row> rows) implements Rows {
    @Override
    public void forEach(Receiver receiver) throws IOException {
        for (Row row : rows) {
            receiver.row(row);
        }
    }

    @Override
    public boolean areInMemory() {
        return true;
    }

    @Override
    public OptionalLong size() {
        return OptionalLong.of(rows.size());
    }
}
