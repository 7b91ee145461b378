package org.pbcore.rules.formation;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** How an organisation is to be covered. */
public enum FormationForm implements Term {
    /** 单独组建. */
    OWN("单独组建", "a branch of its own"),
    /** 联合组建. */
    JOINT("联合组建", "a joint branch"),
    /** 选派党建指导员. */
    WORK_COVERAGE("选派党建指导员", "an instructor, work coverage");

    private final Label label;

    FormationForm(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
