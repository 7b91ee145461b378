package org.pbcore.rules.register;

import org.pbcore.rules.table.Columns;

/**
 * Counts rows of columns in a tally.
 *
 * @param <T> the tally
 * @param <C> the columns
 */
@FunctionalInterface
public interface RowCounter<T, C extends Columns<?>> {
    /**
     * Counts a stretch of rows.
     *
     * @param tally the tally
     * @param columns the columns
     * @param from the first row
     * @param to the row after the last
     */
    void add(T tally, C columns, int from, int to);
}
