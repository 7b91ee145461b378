package org.pbcore.model.instructor;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** Who sends and manages instructors (2.4-a, 2.4-i). */
public enum ManagementUnit implements Term {
    /** 县级党委组织部. */
    COUNTY_ORGANISATION_DEPARTMENT("县级党委组织部", "county organisation department"),
    /** 行业党委. */
    INDUSTRY_COMMITTEE("行业党委", "industry committee");

    private final Label label;

    ManagementUnit(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
