package org.pbcore.rules.points;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** What a veto does (一票否决). */
public enum VetoEffect implements Term {
    /** 积分清零: the total is 0; the member is still rated. */
    ZERO("积分清零", "the total becomes zero"),
    /** 取消评星: the total stands; the member is not rated. */
    NO_RATING("取消评星", "no star rating");

    private final Label label;

    VetoEffect(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
