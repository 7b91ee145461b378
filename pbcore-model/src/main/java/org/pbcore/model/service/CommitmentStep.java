package org.pbcore.model.service;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** A step of a public commitment (2.7.1). */
public enum CommitmentStep implements Term {
    /** 公开. */
    PUBLISH("公开", "publish"),
    /** 践诺. */
    FULFIL("践诺", "fulfil"),
    /** 撤回. */
    WITHDRAW("撤回", "withdraw");

    private final Label label;

    CommitmentStep(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
