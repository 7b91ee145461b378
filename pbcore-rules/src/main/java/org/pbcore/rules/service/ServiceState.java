package org.pbcore.rules.service;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** Where an order-style service stands (2.7.2). */
public enum ServiceState implements Term {
    /** 已提出. */
    REQUESTED("已提出", "requested"),
    /** 已接单. */
    ACCEPTED("已接单", "accepted"),
    /** 已办理. */
    CARRIED_OUT("已办理", "carried out"),
    /** 已办结. */
    CLOSED("已办结", "closed"),
    /** 不予受理. */
    DECLINED("不予受理", "declined"),
    /** 已撤回. */
    WITHDRAWN("已撤回", "withdrawn");

    private final Label label;

    ServiceState(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
