package org.pbcore.rules.formation.split;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** What the members of a Party group have in common. */
public enum GroupBasis implements Term {
    /** 业务. */
    BUSINESS("业务", "business"),
    /** 班组. */
    SHIFT("班组", "shift");

    private final Label label;

    GroupBasis(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
