package org.pbcore.model.service;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** Which way a person holds posts on both sides (双向进入、交叉任职, 2.7.1). */
public enum AppointmentDirection implements Term {
    /** 党组织班子成员进入管理层. */
    PARTY_TO_MANAGEMENT("党组织班子成员进入管理层", "from the Party organisation into management"),
    /** 管理层党员进入党组织班子. */
    MANAGEMENT_TO_PARTY("管理层党员进入党组织班子", "from management into the Party organisation");

    private final Label label;

    AppointmentDirection(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
