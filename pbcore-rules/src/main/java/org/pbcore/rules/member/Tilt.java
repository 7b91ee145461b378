package org.pbcore.rules.member;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** How the share of enterprises and social organisations among new places moves from one year to the next (2.5-b). */
public enum Tilt implements Term {
    /** It rises (加大). */
    MORE("加大", "more"),
    /** It stays (持平). */
    SAME("持平", "same"),
    /** It falls (减小). */
    LESS("减小", "less");

    private final Label label;

    Tilt(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
