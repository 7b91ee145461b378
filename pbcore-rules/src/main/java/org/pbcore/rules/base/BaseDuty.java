package org.pbcore.rules.base;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** What a base does (2.8-a to -c). */
public enum BaseDuty implements Term {
    /** 培养入党积极分子. */
    DEVELOP_ACTIVISTS("培养入党积极分子", "develop activists"),
    /** 发展教育党员. */
    DEVELOP_MEMBERS("发展教育党员", "develop and educate members"),
    /** 接纳服务流动党员. */
    HOST_FLOATING_MEMBERS("接纳服务流动党员", "host floating members"),
    /** 示范观摩. */
    SHOW_EXAMPLE("示范观摩", "show an example"),
    /** 经常性培训. */
    TRAIN("经常性培训", "train heads, secretaries, instructors, members and activists");

    private final Label label;

    BaseDuty(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
