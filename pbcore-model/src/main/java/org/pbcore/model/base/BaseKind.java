package org.pbcore.model.base;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** A kind of base (2.8). */
public enum BaseKind implements Term {
    /** 孵化基地. */
    INCUBATOR("孵化基地", "incubator"),
    /** 示范基地. */
    DEMONSTRATION("示范基地", "demonstration base"),
    /** 培训基地. */
    TRAINING("培训基地", "training base");

    private final Label label;

    BaseKind(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
