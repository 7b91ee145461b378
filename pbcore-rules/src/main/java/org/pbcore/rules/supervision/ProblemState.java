package org.pbcore.rules.supervision;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** Where a problem on a list stands (3.2). */
public enum ProblemState implements Term {
    /** 已列入清单. */
    LISTED("已列入清单", "listed"),
    /** 已定措施. */
    MEASURES_SET("已定措施", "measures set"),
    /** 已整改. */
    RECTIFIED("已整改", "rectified"),
    /** 已销号. */
    CLOSED("已销号", "closed");

    private final Label label;

    ProblemState(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
