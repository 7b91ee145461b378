package org.pbcore.rules.instructor;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** How an organisation is guided. */
public enum DispatchMode implements Term {
    /** 专职党建指导员常驻指导. */
    RESIDENT_FULL_TIME("专职党建指导员常驻指导", "a resident full-time instructor"),
    /** 党员领导直接联系和专职党建指导员联合指导. */
    LEADER_AND_FULL_TIME("党员领导直接联系和专职指导员联合指导", "a leader's direct contact together with a full-time instructor"),
    /** 任一方式指导. */
    ANY("任一方式指导", "guidance of any mode"),
    /** 选派党建指导员专门指导. */
    DISPATCHED("选派党建指导员专门指导", "an instructor dispatched to it"),
    /** 不要求. */
    NONE("不要求", "none");

    private final Label label;

    DispatchMode(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
