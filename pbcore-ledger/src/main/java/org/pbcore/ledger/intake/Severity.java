package org.pbcore.ledger.intake;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** What a problem costs. */
public enum Severity implements Term {
    /** The row is rejected (整行未登记). */
    ERROR("错误", "error"),
    /** The row is registered, and one of its facts is unknown (该项视为未知). */
    WARNING("警告", "warning"),
    /** Nothing is lost but should be looked at (提示). */
    NOTE("提示", "note");

    private final Label label;

    Severity(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
