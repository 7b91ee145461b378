package org.pbcore.model.instructor;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** A kind of mass organisation (群团组织, 2.4-h). */
public enum MassOrganisationKind implements Term {
    /** 共青团. */
    YOUTH_LEAGUE("共青团", "youth league"),
    /** 妇联. */
    WOMENS_FEDERATION("妇联", "federation of women"),
    /** 工会. */
    TRADE_UNION("工会", "trade union");

    private final Label label;

    MassOrganisationKind(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
