package org.pbcore.reports;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;

/** The rows of a table, handed over one by one. */
public interface Rows {
    /**
     * Hands over every row in order.
     *
     * @param receiver receives them
     * @throws IOException when they cannot be read, or the receiver cannot write
     * @throws IllegalStateException when they could be read once only, and were
     */
    void forEach(Receiver receiver) throws IOException;

    /**
     * Returns how many there are.
     *
     * @return their number; empty where it is not known before
     */
    OptionalLong size();

    /**
     * Says whether they are in memory, and can be looked at before they are written.
     *
     * @return true where they can be read any number of times at no cost
     */
    default boolean areInMemory() {
        return false;
    }

    /**
     * Makes rows that are in memory and can be read any number of times.
     *
     * @param rows the rows
     * @return the same rows
     */
    static Rows of(List<Row> rows) {
        return new ListedRows(List.copyOf(rows));
    }

    /**
     * Makes rows that come as they are asked for, once.
     *
     * @param rows the rows; each is let go when the next is asked for
     * @param size how many there are; empty where it is not known
     * @return the rows, to be read once
     */
    static Rows once(Iterator<Row> rows, OptionalLong size) {
        return new PassingRows(rows, size);
    }

    /** Receives rows. */
    @FunctionalInterface
    interface Receiver {
        /**
         * Receives the next row.
         *
         * @param row the row
         * @throws IOException when it cannot be written
         */
        void row(Row row) throws IOException;
    }
}
