package org.pbcore.ledger.intake;

import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;
import org.pbcore.model.term.Label;

/** Reads counts of persons. The known fact is never below zero; what the row says may be. */
record CountReading(ObjIntConsumer<Line> known, ObjIntConsumer<Line> said) implements Reading {
    @Override
    public @Nullable ProblemCode read(Cell cell, Line line) {
        long number = cell.wholeNumber();
        if (number == Cell.NO_NUMBER) {
            return ProblemCode.NOT_A_WHOLE_NUMBER;
        }
        said.accept(line, (int) number);
        if (number < 0) {
            return ProblemCode.NEGATIVE;
        }
        known.accept(line, (int) number);
        return null;
    }

    @Override
    public Label expected() {
        return new Label("0 至 2147483647 的整数", "a whole number from 0 to 2147483647");
    }
}
