package org.pbcore.model.instructor;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** What the management of instructors is laid down for (2.4-a, 2.4-i). */
public enum ManagementSubject implements Term {
    /** 选派管理. */
    DISPATCH("选派管理", "dispatch"),
    /** 职责任务. */
    DUTIES("职责任务", "duties"),
    /** 考核管理. */
    APPRAISAL("考核管理", "appraisal"),
    /** 奖惩激励. */
    REWARDS("奖惩激励", "rewards and penalties"),
    /** 业务培训. */
    TRAINING("业务培训", "training");

    private final Label label;

    ManagementSubject(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
