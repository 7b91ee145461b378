package org.pbcore.rules.service;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** Where a public commitment stands (2.7.1). */
public enum CommitmentState implements Term {
    /** 已承诺. */
    MADE("已承诺", "made"),
    /** 已公开. */
    PUBLISHED("已公开", "published"),
    /** 已践诺. */
    FULFILLED("已践诺", "fulfilled"),
    /** 已撤回. */
    WITHDRAWN("已撤回", "withdrawn");

    private final Label label;

    CommitmentState(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
