package org.pbcore.rules.floating;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** Whether a floating member takes part. */
public enum TakingPart implements Term {
    /** 参加党组织活动. */
    TAKES_PART("参加党组织活动", "takes part in activities"),
    /** 未参加党组织活动. */
    NOT_YET("未参加党组织活动", "takes part in none");

    private final Label label;

    TakingPart(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
