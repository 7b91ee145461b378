package org.pbcore.ledger.intake;

import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pbcore.model.term.Label;

/** Reads codes of a standard. The known fact is well formed; what the row says may not be. */
record CodeReading(
        Predicate<String> wellFormed, BiConsumer<Line, String> known, BiConsumer<Line, String> said, Label expected)
        implements Reading {
    @Override
    public @Nullable ProblemCode read(Cell cell, Line line) {
        var code = cell.text();
        if (!wellFormed.test(code)) {
            return PersonalNumbers.withhold(code).equals(code) ? ProblemCode.MALFORMED : ProblemCode.PERSONAL_NUMBER;
        }
        known.accept(line, code);
        said.accept(line, code);
        return null;
    }

    @Override
    public void keep(String text, Line line) {
        said.accept(line, PersonalNumbers.withhold(text));
    }

    @Override
    public boolean foldsLetters() {
        return true;
    }
}
