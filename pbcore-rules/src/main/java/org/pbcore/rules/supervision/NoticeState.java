package org.pbcore.rules.supervision;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** Where a supervision notice stands (3.3-b, 3.3-c). */
public enum NoticeState implements Term {
    /** 拟稿. */
    DRAFTED("拟稿", "drafted"),
    /** 已签批. */
    SIGNED("已签批", "signed"),
    /** 已下发. */
    ISSUED("已下发", "issued"),
    /** 已签收. */
    RECEIVED("已签收", "received"),
    /** 已反馈. */
    RECTIFIED("已反馈", "rectified"),
    /** 已销号. */
    CLOSED("已销号", "closed"),
    /** 已撤销. */
    WITHDRAWN("已撤销", "withdrawn");

    private final Label label;

    NoticeState(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
