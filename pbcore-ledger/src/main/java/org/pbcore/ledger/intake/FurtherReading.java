package org.pbcore.ledger.intake;

import org.jspecify.annotations.Nullable;
import org.pbcore.model.term.Label;

/** Keeps what a column says that the model has no place for, apart from the rest where it is about a person. */
record FurtherReading(String key, boolean personal) implements Reading {
    @Override
    public @Nullable ProblemCode read(Cell cell, Line line) {
        var text = cell.text();
        if (personal) {
            line.personal(key, text);
        } else if (PersonalNumbers.withhold(text).equals(text)) {
            line.further(key, text);
        } else {
            return ProblemCode.PERSONAL_NUMBER;
        }
        return null;
    }

    @Override
    public void keep(String text, Line line) {
        line.further(key, PersonalNumbers.withhold(text));
    }

    @Override
    public boolean readsMissing() {
        return true;
    }

    @Override
    public Label expected() {
        return new Label("不含个人号码的文字", "text without numbers of persons");
    }
}
