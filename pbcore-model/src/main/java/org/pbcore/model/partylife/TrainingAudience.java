package org.pbcore.model.partylife;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** Who is trained in a class (2.6-c, 2.6-f). */
public enum TrainingAudience implements Term {
    /** Secretaries of Party organisations (党组织书记). */
    SECRETARIES("党组织书记", "secretaries"),
    /** Investors and heads of organisations (出资人（负责人）). */
    INVESTORS("出资人（负责人）", "investors and heads");

    private final Label label;

    TrainingAudience(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
