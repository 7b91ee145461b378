package org.pbcore.ledger.intake;

import org.jspecify.annotations.Nullable;
import org.pbcore.model.term.Label;

/** How the cells of a column are read; a cell that is missing never comes here. */
interface Reading {
    /** Sets a fact of the line; returns what is wrong, or null when the cell was read. */
    @Nullable
    ProblemCode read(Cell cell, Line line);

    /** Keeps the text of a cell that could not be read, where the record has a place for it. */
    default void keep(String text, Line line) {}

    /** Returns what the cells should hold. */
    Label expected();
}
