package org.pbcore.model.supervision;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** A kind of inspection (3.3-a). */
public enum InspectionKind implements Term {
    /** 逐个观摩. */
    OBSERVATION("逐个观摩", "viewing of representative organisations"),
    /** 专题督查. */
    SPECIAL("专题督查", "special inspection"),
    /** 交叉互查. */
    CROSS("交叉互查", "cross inspection");

    private final Label label;

    InspectionKind(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
