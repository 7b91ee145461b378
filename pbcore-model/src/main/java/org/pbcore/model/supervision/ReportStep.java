package org.pbcore.model.supervision;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** A step in reporting a situation upward (3.2). */
public enum ReportStep implements Term {
    /** 上报. */
    REPORT_UPWARD("上报", "report upward");

    private final Label label;

    ReportStep(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
