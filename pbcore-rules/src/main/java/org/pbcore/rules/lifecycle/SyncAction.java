package org.pbcore.rules.lifecycle;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** What is done in Party building at the same time as an event (2.2). */
public enum SyncAction implements Term {
    /** 做好组建准备. */
    PREPARE_FORMATION("做好组建准备", "prepare formation"),
    /** 开展党的活动. */
    CARRY_OUT_ACTIVITIES("开展党的活动", "carry out Party activities"),
    /** 检查党建工作. */
    INSPECT_PARTY_WORK("检查党建工作", "inspect Party work"),
    /** 纳入重要指标. */
    INCLUDE_PARTY_INDICATOR("纳入重要指标", "include Party building as an indicator"),
    /** 作出党组织变更撤销决定. */
    DECIDE_CHANGE_OR_REVOCATION("作出党组织变更撤销决定", "decide on change or revocation of the Party organisation");

    private final Label label;

    SyncAction(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
