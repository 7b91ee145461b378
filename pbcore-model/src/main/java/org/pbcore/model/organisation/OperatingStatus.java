package org.pbcore.model.organisation;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** Whether an organisation is alive (经营状态). */
public enum OperatingStatus implements Term {
    /** At work (正常). */
    OPERATING("正常", "operating"),
    /** Work has stopped for a while (停业). */
    SUSPENDED("停业", "suspended"),
    /** The licence was revoked (吊销). */
    CLOSED("吊销", "closed"),
    /** The registration was cancelled (注销). */
    DEREGISTERED("注销", "deregistered");

    private final Label label;

    OperatingStatus(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
