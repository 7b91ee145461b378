package org.pbcore.model.supervision;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** A step in the course of a supervision notice (3.3-b, 3.3-c). */
public enum NoticeStep implements Term {
    /** 签批. */
    SIGN("签批", "sign"),
    /** 下发. */
    ISSUE("下发", "issue"),
    /** 签收. */
    RECEIVE("签收", "receive"),
    /** 约谈. */
    INTERVIEW("约谈", "interview the head"),
    /** 延期. */
    EXTEND("延期", "extend the time"),
    /** 反馈整改. */
    RECTIFY("反馈整改", "rectify"),
    /** 退办. */
    SEND_BACK("退办", "send back"),
    /** 销号. */
    CLOSE("销号", "close"),
    /** 撤销. */
    WITHDRAW("撤销", "withdraw");

    private final Label label;

    NoticeStep(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
