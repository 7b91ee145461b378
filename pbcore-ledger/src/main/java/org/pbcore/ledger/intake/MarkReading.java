package org.pbcore.ledger.intake;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pbcore.model.term.Label;

/** Reads one of several columns, of which the marked one gives the value of their group. */
record MarkReading(String group, String value) implements Reading {
    private static final Vocabulary MARKS =
            new Vocabulary(Resources.WORDS.getOrDefault(Questions.MARK, Map.of()).entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, word -> word.getValue().equals("true") ? 1 : 0)));

    @Override
    public @Nullable ProblemCode read(Cell cell, Line line) {
        int mark = cell.meaning(MARKS);
        if (mark == Vocabulary.UNKNOWN) {
            return ProblemCode.UNKNOWN_WORD;
        }
        return mark == 0 || line.further(group, value) ? null : ProblemCode.INCONSISTENT;
    }

    @Override
    public Label expected() {
        return new Label("√ 或 ×", "√ or ×");
    }
}
