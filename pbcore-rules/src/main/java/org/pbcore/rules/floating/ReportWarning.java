package org.pbcore.rules.floating;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** What is odd about the reports of a floating member. */
public enum ReportWarning implements Term {
    /** 顺序颠倒. */
    OUT_OF_ORDER("报告顺序颠倒", "a later report is dated before an earlier one"),
    /** 重复报告. */
    DUPLICATE("同类报告重复", "a report is there twice");

    private final Label label;

    ReportWarning(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
