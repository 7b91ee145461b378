package org.pbcore.rules.instructor.plan;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** Among which pairs a plan was sought. */
public enum CandidateChoice implements Term {
    /** 全部可能的配对. */
    ALL_PAIRS("全部可能的配对", "all pairs"),
    /** 每个组织最近的若干名指导员. */
    NEAREST("每个组织最近的若干名指导员", "the nearest instructors of each organisation");

    private final Label label;

    CandidateChoice(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
