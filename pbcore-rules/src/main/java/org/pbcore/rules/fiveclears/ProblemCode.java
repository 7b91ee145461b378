package org.pbcore.rules.fiveclears;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** What is wrong with an item. */
public enum ProblemCode implements Term {
    /** 未填写. */
    MISSING("未填写", "missing"),
    /** 格式不符. */
    MALFORMED("格式不符", "malformed"),
    /** 为负数. */
    NEGATIVE("为负数", "negative"),
    /** 日期晚于统计日. */
    FUTURE("日期晚于统计日", "in the future"),
    /** 与其他情况矛盾. */
    INCONSISTENT("与其他情况矛盾", "inconsistent with other facts");

    private final Label label;

    ProblemCode(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
