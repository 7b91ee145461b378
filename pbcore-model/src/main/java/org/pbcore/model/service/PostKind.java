package org.pbcore.model.service;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** A post or area that shows members' example (2.7.1). */
public enum PostKind implements Term {
    /** 党员示范岗. */
    DEMONSTRATION_POST("党员示范岗", "demonstration post"),
    /** 党员先锋岗. */
    VANGUARD_POST("党员先锋岗", "vanguard post"),
    /** 党员责任区. */
    RESPONSIBILITY_AREA("党员责任区", "responsibility area");

    private final Label label;

    PostKind(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
