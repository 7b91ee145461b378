package org.pbcore.rules.member;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** Where the review of a person who is to become a member stands (2.5-a). */
public enum AdmissionState implements Term {
    /** Proposed; the political review is due (待政治审查). */
    PROPOSED("待政治审查", "proposed"),
    /** The political review is passed; the primary committee is due (待基层党委审核). */
    REVIEWED("待基层党委审核", "reviewed"),
    /** The primary committee cleared it; the county is due (待县级审核). */
    COMMITTEE_CLEARED("待县级党委组织部门审核", "cleared by primary committee"),
    /** Cleared at county level; the branch may go on (审核通过). */
    CLEARED("审核通过", "cleared"),
    /** Turned down (不予通过). */
    TURNED_DOWN("不予通过", "turned down");

    private final Label label;

    AdmissionState(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
