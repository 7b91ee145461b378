package org.pbcore.rules.points;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** What becomes of members who are tied where the places of a level end. */
public enum Ties implements Term {
    /** 并列全部列入. */
    IN("并列全部列入", "all of them are in"),
    /** 并列全部不列入. */
    OUT("并列全部不列入", "all of them are out");

    private final Label label;

    Ties(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
