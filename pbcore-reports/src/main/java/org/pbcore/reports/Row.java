package org.pbcore.reports;

import java.util.List;

/**
 * A row of a table.
 *
 * @param cells one cell a column
 * @param isTotal whether it sums up others, and is set off
 */
public record Row(List<Cell> cells, boolean isTotal) {
    /**
     * Copies the list.
     *
     * @param cells one cell a column
     * @param isTotal whether it sums up others
     */
    public Row {
        cells = List.copyOf(cells);
    }

    /**
     * Makes a row.
     *
     * @param cells one cell a column
     * @return the row
     */
    public static Row of(Cell... cells) {
        return new Row(List.of(cells), false);
    }

    /**
     * Makes a row that sums up others.
     *
     * @param cells one cell a column
     * @return the row
     */
    public static Row total(Cell... cells) {
        return new Row(List.of(cells), true);
    }
}
