package org.pbcore.rules.floating;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** What a floating member reports, in this order (三报告). */
public enum ReportKind implements Term {
    /** 外出前报告去向. */
    DEPARTURE("外出前报告去向", "destination before leaving"),
    /** 到达后报告情况. */
    ARRIVAL("到达后报告情况", "situation on arrival"),
    /** 向工作单位党组织报告身份. */
    IDENTITY("向工作单位党组织报告身份", "identity to the host");

    private final Label label;

    ReportKind(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
