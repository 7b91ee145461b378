package org.pbcore.rules.supervision;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** Whether a situation was reported upward (3.2). */
public enum ReportState implements Term {
    /** 未上报. */
    UNREPORTED("未上报", "not reported"),
    /** 已上报. */
    REPORTED("已上报", "reported");

    private final Label label;

    ReportState(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
