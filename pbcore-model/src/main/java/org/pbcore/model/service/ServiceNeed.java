package org.pbcore.model.service;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** What an order-style service is for (2.7.2). */
public enum ServiceNeed implements Term {
    /** 生产需要. */
    PRODUCTION("生产需要", "work"),
    /** 生活需要. */
    LIVING("生活需要", "living"),
    /** 实际困难. */
    HARDSHIP("实际困难", "hardship"),
    /** 合法权益. */
    RIGHTS("合法权益", "lawful rights");

    private final Label label;

    ServiceNeed(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
