package org.pbcore.model.member;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** The way of mutual cultivation (双向培养, 2.5-c). */
public enum CultivationWay implements Term {
    /** A member becomes a backbone of the business (把党员培养成骨干). */
    MEMBER_TO_BACKBONE("把党员培养成生产经营骨干", "member to backbone"),
    /** A backbone of the business becomes a member (把骨干培养成党员). */
    BACKBONE_TO_MEMBER("把生产经营骨干培养成党员", "backbone to member");

    private final Label label;

    CultivationWay(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
