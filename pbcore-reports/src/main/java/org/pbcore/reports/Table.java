package org.pbcore.reports;

import java.util.HashSet;
import java.util.List;
import org.pbcore.model.term.Label;

/**
 * A table: a tree of headings, rows below it, and lines at its foot.
 *
 * @param name the name that programs know
 * @param title what stands above it
 * @param headings the headings from left to right, as trees
 * @param rows the rows, which need not be in memory
 * @param keyColumns how many of the first columns say what a row is about; they stay in view
 * @param footer lines below the last row, for example who fills it in
 */
public record Table(String name, Label title, List<Heading> headings, Rows rows, int keyColumns, List<Label> footer)
        implements Block {
    /**
     * Copies the lists.
     *
     * @param name the name that programs know
     * @param title what stands above it
     * @param headings the headings from left to right
     * @param rows the rows
     * @param keyColumns how many of the first columns say what a row is about
     * @param footer lines below the last row
     * @throws IllegalArgumentException when there is no heading, when two columns have one key, or when fewer than none
     *     or more than all columns say what a row is about
     */
    public Table {
        headings = List.copyOf(headings);
        footer = List.copyOf(footer);
        if (headings.isEmpty()) {
            throw new IllegalArgumentException("a table without headings");
        }
        List<String> keys = headings.stream()
                .flatMap(heading -> heading.columns().stream())
                .map(Column::key)
                .toList();
        if (new HashSet<>(keys).size() < keys.size()) {
            throw new IllegalArgumentException("two columns of one key among " + keys);
        }
        if (keyColumns < 0 || keyColumns > keys.size()) {
            throw new IllegalArgumentException(keyColumns + " key columns of " + keys.size());
        }
    }

    /**
     * Makes a table whose first column says what a row is about.
     *
     * @param name the name that programs know
     * @param title what stands above it
     * @param headings the headings from left to right
     * @param rows the rows
     * @return a table without footer
     * @throws IllegalArgumentException when there is no heading, or two columns have one key
     */
    public static Table of(String name, Label title, List<? extends Heading> headings, Rows rows) {
        return new Table(name, title, List.copyOf(headings), rows, 1, List.of());
    }

    /**
     * Says how many columns stay in view.
     *
     * @param columns how many first columns say what a row is about, from none to all
     * @return the same table
     * @throws IllegalArgumentException when there are not so many
     */
    public Table keyedBy(int columns) {
        return new Table(name, title, headings, rows, columns, footer);
    }

    /**
     * Adds lines below the last row.
     *
     * @param lines the lines
     * @return the same table
     */
    public Table footed(List<Label> lines) {
        return new Table(name, title, headings, rows, keyColumns, lines);
    }
}
