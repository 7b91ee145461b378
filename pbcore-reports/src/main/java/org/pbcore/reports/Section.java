package org.pbcore.reports;

import java.util.List;
import org.pbcore.model.term.Label;

/**
 * A part of a report under one title; in a workbook, a sheet.
 *
 * @param name the name that programs know, for example {@code counties}
 * @param title what stands above it
 * @param blocks what it holds, in order
 */
public record Section(String name, Label title, List<Block> blocks) {
    /**
     * Copies the list.
     *
     * @param name the name that programs know
     * @param title what stands above it
     * @param blocks what it holds, in order
     */
    public Section {
        blocks = List.copyOf(blocks);
    }

    /**
     * Makes a section of one table, named and titled as the table.
     *
     * @param table the table
     * @return the section
     */
    public static Section of(Table table) {
        return new Section(table.name(), table.title(), List.of(table));
    }
}
