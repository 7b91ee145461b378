package org.pbcore.ledger.intake;

import org.jspecify.annotations.Nullable;
import org.pbcore.model.term.Label;

/** Reads words, each of which has one meaning. */
record WordReading(Vocabulary vocabulary, Meaning meaning, Label expected) implements Reading {
    @Override
    public @Nullable ProblemCode read(Cell cell, Line line) {
        int word = cell.meaning(vocabulary);
        if (word == Vocabulary.UNKNOWN) {
            return ProblemCode.UNKNOWN_WORD;
        }
        return meaning.tell(line, word) ? null : ProblemCode.INCONSISTENT;
    }

    /** What a word says of the line. */
    @FunctionalInterface
    interface Meaning {
        /** Sets a fact of the line; false when it contradicts what the line already says. */
        boolean tell(Line line, int word);
    }
}
