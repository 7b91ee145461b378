package org.pbcore.model.organisation;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** The statistical size class of an enterprise (企业规模). */
public enum OrganisationScale implements Term {
    /** 大型. */
    LARGE("大型", "large"),
    /** 中型. */
    MEDIUM("中型", "medium"),
    /** 小型. */
    SMALL("小型", "small"),
    /** 微型. */
    MICRO("微型", "micro");

    private final Label label;

    OrganisationScale(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
