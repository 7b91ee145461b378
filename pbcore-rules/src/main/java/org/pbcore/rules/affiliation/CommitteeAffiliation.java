package org.pbcore.rules.affiliation;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** Where such a committee belongs. */
public enum CommitteeAffiliation implements Term {
    /** 所在区委. */
    DISTRICT_COMMITTEE("所在区委", "the district Party committee"),
    /** 维持不变. */
    UNCHANGED("维持不变", "unchanged");

    private final Label label;

    CommitteeAffiliation(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
