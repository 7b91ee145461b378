package org.pbcore.rules.lifecycle;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** An event in the life of an organisation with which Party building keeps step (2.2). */
public enum SyncEvent implements Term {
    /** 登记审批. */
    REGISTRATION("登记审批", "approval of registration"),
    /** 生产运营. */
    OPERATION("生产运营", "production or operation"),
    /** 年检审核. */
    ANNUAL_INSPECTION("年检审核", "annual inspection"),
    /** 验收评估. */
    EVALUATION("验收评估", "acceptance or evaluation"),
    /** 变更撤销. */
    CHANGE_OR_REVOCATION("变更撤销", "change or revocation");

    private final Label label;

    SyncEvent(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
