package org.pbcore.ledger.intake;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.pbcore.model.term.Label;

/** Reads free text, which is never wrong. */
record TextReading(BiConsumer<Line, String> setter) implements Reading {
    @Override
    public @Nullable ProblemCode read(Cell cell, Line line) {
        setter.accept(line, cell.text());
        return null;
    }

    @Override
    public Label expected() {
        return new Label("文字", "text");
    }
}
