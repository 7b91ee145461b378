package org.pbcore.rules.formation;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** A step that a formation needs before it stands. */
public enum Approval implements Term {
    /** 上级党组织审核. */
    SUPERIOR_REVIEW("上级党组织审核", "review by the superior Party organisation"),
    /** 县级党委或党的工作部门批准. */
    COUNTY_APPROVAL("县级党委或党的工作部门批准", "approval at county level");

    private final Label label;

    Approval(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
