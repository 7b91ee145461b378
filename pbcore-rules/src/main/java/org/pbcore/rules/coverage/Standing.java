package org.pbcore.rules.coverage;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** Where an organisation stands in a metric. */
public enum Standing implements Term {
    /** 已覆盖. */
    COUNTED("已覆盖", "counted"),
    /** 未覆盖. */
    MISSED("未覆盖", "missed"),
    /** 不在分母. */
    OUTSIDE("不在分母", "outside the denominator"),
    /** 已剔除. */
    EXCLUDED("已剔除", "excluded");

    private final Label label;

    Standing(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
