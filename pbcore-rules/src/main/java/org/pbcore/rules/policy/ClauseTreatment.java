package org.pbcore.rules.policy;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** What this library does with a clause. */
public enum ClauseTreatment implements Term {
    /** A table, a calculator, a planner or a metric decides what it asks. */
    DECIDED("判定", "decided"),
    /** Types keep what it asks to be kept. */
    RECORDED("记录", "recorded"),
    /** It is left to people. */
    JUDGEMENT("研判", "judgement");

    private final Label label;

    ClauseTreatment(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
