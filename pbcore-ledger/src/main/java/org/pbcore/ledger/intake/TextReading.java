package org.pbcore.ledger.intake;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.pbcore.model.term.Label;

/**
 * Reads free text.
 *
 * @param setter takes the text
 * @param personal whether it is kept apart anyway; otherwise numbers of persons have no place in it
 */
record TextReading(BiConsumer<Line, String> setter, boolean personal) implements Reading {
    private static final Label ANY = new Label("文字", "text");
    private static final Label WITHOUT_NUMBERS = new Label("不含个人号码的文字", "text without numbers of persons");

    @Override
    public @Nullable ProblemCode read(Cell cell, Line line) {
        var text = cell.text();
        if (!personal && !PersonalNumbers.withhold(text).equals(text)) {
            return ProblemCode.PERSONAL_NUMBER;
        }
        setter.accept(line, text);
        return null;
    }

    @Override
    public void keep(String text, Line line) {
        setter.accept(line, PersonalNumbers.withhold(text));
    }

    @Override
    public Label expected() {
        return personal ? ANY : WITHOUT_NUMBERS;
    }
}
