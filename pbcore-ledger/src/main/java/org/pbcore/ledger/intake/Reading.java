package org.pbcore.ledger.intake;

import org.jspecify.annotations.Nullable;
import org.pbcore.model.term.Label;

/** How the cells of a column are read; an empty cell never comes here. */
interface Reading {
    /** Sets a fact of the line; returns what is wrong, or null when the cell was read. */
    @Nullable
    ProblemCode read(Cell cell, Line line);

    /** Keeps the text of a cell that could not be read, where the record has a place for it. */
    default void keep(String text, Line line) {}

    /** Tells whether letters and spaces may be put right: those of codes, in which they mean nothing. */
    default boolean foldsLetters() {
        return false;
    }

    /** Tells whether words for nothing, such as 无, are read too. */
    default boolean readsMissing() {
        return false;
    }

    /** Returns what the cells should hold. */
    Label expected();
}
