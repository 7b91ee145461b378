package org.pbcore.ledger.intake;

import org.jspecify.annotations.Nullable;
import org.pbcore.model.term.Label;

/** Keeps what a column says that the model has no place for, apart from the rest where it is about a person. */
record FurtherReading(String key, boolean personal) implements Reading {
    @Override
    public @Nullable ProblemCode read(Cell cell, Line line) {
        if (personal) {
            line.personal(key, cell.text());
        } else {
            line.further(key, cell.text());
        }
        return null;
    }

    @Override
    public boolean readsMissing() {
        return true;
    }

    @Override
    public Label expected() {
        return new Label("文字", "text");
    }
}
