package org.pbcore.model.party;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** How an organisation is covered by a Party organisation (党组织形式). */
public enum PartyOrganisationForm implements Term {
    /** Not at all (未建立). */
    NONE("未建立", "none"),
    /** By one of its own (单独建立). */
    OWN("单独建立", "own"),
    /** Jointly with others (联合建立). */
    JOINT("联合建立", "joint"),
    /** By a regional or comprehensive one (区域性). */
    REGIONAL("区域性", "regional"),
    /** By one of its industry (行业性). */
    INDUSTRY("行业性", "industry"),
    /** Only by a functional one, which has no standing of its own (功能型). */
    FUNCTIONAL("功能型", "functional");

    private final Label label;

    PartyOrganisationForm(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
