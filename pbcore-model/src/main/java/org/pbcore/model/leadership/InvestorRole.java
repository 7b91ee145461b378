package org.pbcore.model.leadership;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** What part somebody has in the capital of an enterprise. */
public enum InvestorRole implements Term {
    /** 主要出资人. */
    MAIN_INVESTOR("主要出资人", "main investor"),
    /** 出资人. */
    INVESTOR("出资人", "investor, not the main one"),
    /** 非出资人. */
    NO_INVESTOR("非出资人", "no investor");

    private final Label label;

    InvestorRole(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
