package org.pbcore.ledger.intake;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.pbcore.model.term.Label;

/** Reads days of the calendar. */
record DateReading(BiConsumer<Line, LocalDate> setter) implements Reading {
    @Override
    public @Nullable ProblemCode read(Cell cell, Line line) {
        var date = cell.date();
        if (date == null) {
            return ProblemCode.NOT_A_DATE;
        }
        setter.accept(line, date);
        return null;
    }

    @Override
    public Label expected() {
        return new Label("真实日期，如 2020-08-31 或 2020/8/31", "a real date such as 2020-08-31 or 2020/8/31");
    }
}
