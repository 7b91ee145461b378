package org.pbcore.rules.instructor;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** How many organisations an instructor guides at a time (2.4-b). */
public enum DispatchPattern implements Term {
    /** 一人一企（社）. */
    ONE_ORGANISATION("一人一企（社）", "one organisation"),
    /** 一人多企（社）. */
    SEVERAL_ORGANISATIONS("一人多企（社）", "several organisations");

    private final Label label;

    DispatchPattern(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
