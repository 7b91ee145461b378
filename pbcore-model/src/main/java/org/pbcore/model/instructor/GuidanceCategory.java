package org.pbcore.model.instructor;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** What kind of case an organisation is for guidance (2.4-e to -g); which it is, people judge. */
public enum GuidanceCategory implements Term {
    /** 重点. */
    KEY("重点", "key"),
    /** 党建开展有困难. */
    DIFFICULT("党建开展有困难", "difficult"),
    /** 活动开展较好. */
    GOOD("活动开展较好", "good"),
    /** 一般. */
    ORDINARY("一般", "ordinary");

    private final Label label;

    GuidanceCategory(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
