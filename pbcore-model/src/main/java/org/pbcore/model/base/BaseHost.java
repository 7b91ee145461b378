package org.pbcore.model.base;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** What a base stands on. */
public enum BaseHost implements Term {
    /** 党校. */
    PARTY_SCHOOL("党校", "Party school"),
    /** 产业园区. */
    INDUSTRIAL_PARK("产业园区", "industrial park"),
    /** 其他. */
    OTHER("其他", "other");

    private final Label label;

    BaseHost(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
