package org.pbcore.model.party;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** The tier of a primary Party organisation (党的基层组织). */
public enum PartyOrganisationTier implements Term {
    /** A branch (党支部). */
    BRANCH("党支部", "branch"),
    /** A general branch (党总支). */
    GENERAL_BRANCH("党总支", "general branch"),
    /** A primary committee (党的基层委员会). */
    PRIMARY_COMMITTEE("基层党委", "primary committee");

    private final Label label;

    PartyOrganisationTier(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
