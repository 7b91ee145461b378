package org.pbcore.model.service;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** A form of poverty relief (2.7.3). */
public enum ReliefForm implements Term {
    /** 物资扶贫. */
    GOODS("物资扶贫", "goods"),
    /** 资金扶贫. */
    FUNDS("资金扶贫", "funds"),
    /** 项目扶贫. */
    PROJECT("项目扶贫", "projects");

    private final Label label;

    ReliefForm(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
