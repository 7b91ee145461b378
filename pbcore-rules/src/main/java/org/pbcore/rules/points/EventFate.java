package org.pbcore.rules.points;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** What became of an event. */
public enum EventFate implements Term {
    /** 计入. */
    COUNTED("计入", "counted"),
    /** 已撤销. */
    REVERSED("已撤销", "taken back"),
    /** 不在评定周期内. */
    OUTSIDE_PERIOD("不在评定周期内", "outside the period");

    private final Label label;

    EventFate(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
