package org.pbcore.model.organisation;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** The level at which the park of an organisation was approved (园区级别). */
public enum ParkLevel implements Term {
    /** Not in a park. */
    NONE("不在园区", "not in a park"),
    /** 省级以上. */
    PROVINCIAL_OR_ABOVE("省级以上", "provincial or above"),
    /** 市级, 县级. */
    BELOW_PROVINCIAL("省级以下", "below provincial");

    private final Label label;

    ParkLevel(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
