package org.pbcore.rules.lifecycle;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** Whether Party building has kept step with an event. */
public enum SyncState implements Term {
    /** 未同步. */
    OPEN("未同步", "open"),
    /** 已同步. */
    MET("已同步", "met");

    private final Label label;

    SyncState(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
