package org.pbcore.rules.policy;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** What two settings of one parameter can differ in. */
public enum SettingAspect implements Term {
    /** 数值. */
    NUMBER("数值", "number"),
    /** 界限词: 以上 or 超过. */
    BOUND_WORD("界限词", "bound word"),
    /** 义务力度. */
    MODALITY("义务力度", "modality"),
    /** 限额力度. */
    STRENGTH("限额力度", "strength of the limit"),
    /** 期限. */
    DAY("期限", "last day"),
    /** 清单. */
    TERMS("清单", "list");

    private final Label label;

    SettingAspect(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
