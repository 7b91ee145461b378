package org.pbcore.model.service;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** A step of an order-style service (2.7.2). */
public enum ServiceStep implements Term {
    /** 接单. */
    ACCEPT("接单", "accept"),
    /** 不予受理. */
    DECLINE("不予受理", "decline"),
    /** 办理. */
    CARRY_OUT("办理", "carry out"),
    /** 确认办结. */
    CONFIRM("确认办结", "confirm"),
    /** 退回重办. */
    REOPEN("退回重办", "reopen"),
    /** 撤回. */
    WITHDRAW("撤回", "withdraw");

    private final Label label;

    ServiceStep(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
