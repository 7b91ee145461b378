package org.pbcore.model.supervision;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** A step in the rectification of a problem (3.2). */
public enum ProblemStep implements Term {
    /** 制定整改措施. */
    SET_MEASURES("制定整改措施", "set measures"),
    /** 完成整改. */
    RECTIFY("完成整改", "rectify"),
    /** 退回整改. */
    SEND_BACK("退回整改", "send back"),
    /** 销号. */
    VERIFY("销号", "verify and close");

    private final Label label;

    ProblemStep(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
