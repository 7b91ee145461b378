package org.pbcore.ledger.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pbcore.model.term.Label;

/** Reads a cell that answers several questions. */
record CombinedReading(List<Reading> readings) implements Reading {
    @Override
    public @Nullable ProblemCode read(Cell cell, Line line) {
        ProblemCode fault = null;
        for (var reading : readings) {
            var found = reading.read(cell, line);
            fault = fault == null ? found : fault;
        }
        return fault;
    }

    @Override
    public void keep(String text, Line line) {
        readings.forEach(reading -> reading.keep(text, line));
    }

    @Override
    public Label expected() {
        return readings.get(0).expected();
    }
}
