package org.pbcore.rules.supervision;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** How a unit's accountability stands (3.1). */
public enum AccountabilityOutcome implements Term {
    /** 已落实. */
    MET("已落实", "met"),
    /** 未明确专人. */
    NO_RESPONSIBLE_PERSON("未明确专人", "no responsible person"),
    /** 未建台账. */
    NO_LEDGER("未建台账", "no working ledger"),
    /** 未列入考核. */
    NOT_APPRAISED("未列入考核", "not part of the annual appraisal");

    private final Label label;

    AccountabilityOutcome(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
