package org.pbcore.rules.policy;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** How firmly a limit binds. */
public enum LimitStrength implements Term {
    /** Crossing it is an error. */
    HARD("不得突破", "hard"),
    /** Crossing it is a warning: 原则上. */
    IN_PRINCIPLE("原则上", "in principle"),
    /** Crossing it is a warning: 一般. */
    GENERAL("一般", "in general");

    private final Label label;

    LimitStrength(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
