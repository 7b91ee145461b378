package org.pbcore.model.leadership;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** Who keeps a pool of Party workers (2.3-a). */
public enum PoolKeeper implements Term {
    /** 县级组织部门. */
    COUNTY_ORGANISATION_DEPARTMENT("县级组织部门", "county organisation department"),
    /** 产业集聚区党工委. */
    AGGLOMERATION_COMMITTEE("产业集聚区党工委", "working committee of an agglomeration district");

    private final Label label;

    PoolKeeper(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
