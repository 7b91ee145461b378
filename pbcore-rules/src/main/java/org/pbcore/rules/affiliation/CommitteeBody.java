package org.pbcore.rules.affiliation;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** A committee for non-public enterprises whose own affiliation is asked. */
public enum CommitteeBody implements Term {
    /** 区非公企业党委. */
    DISTRICT_NON_PUBLIC_COMMITTEE("区非公企业党委", "non-public enterprise committee of a district"),
    /** 县非公企业党委. */
    COUNTY_NON_PUBLIC_COMMITTEE("县非公企业党委", "non-public enterprise committee of a county"),
    /** 县级市非公企业党委. */
    COUNTY_CITY_NON_PUBLIC_COMMITTEE("县级市非公企业党委", "non-public enterprise committee of a county-level city");

    private final Label label;

    CommitteeBody(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
