package org.pbcore.model.member;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** A step in the review of a person who is to become a member (2.5-a). */
public enum AdmissionStep implements Term {
    /** The political review is passed (通过政治审查). */
    PASS_POLITICAL_REVIEW("通过政治审查", "pass political review"),
    /** The primary committee clears the admission (基层党委把关). */
    CLEAR_BY_COMMITTEE("基层党委审核通过", "clear by primary committee"),
    /** The county organisation department clears it (县级党委组织部门把关). */
    CLEAR_BY_COUNTY("县级党委组织部门审核通过", "clear by county organisation department"),
    /** It is sent back to the political review (退回). */
    SEND_BACK("退回重审", "send back"),
    /** It is turned down (不予通过). */
    TURN_DOWN("不予通过", "turn down");

    private final Label label;

    AdmissionStep(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
