package org.pbcore.rules.affiliation;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** The kind of body that a Party organisation belongs to; statistics follow it. */
public enum AffiliationBody implements Term {
    /** 市社会组织党委. */
    CITY_SOCIAL_COMMITTEE("市社会组织党委", "city social-organisation committee"),
    /** 县社会组织党委. */
    COUNTY_SOCIAL_COMMITTEE("县社会组织党委", "county social-organisation committee"),
    /** 主管单位. */
    SUPERVISING_UNIT("主管单位", "supervising unit"),
    /** 园区党（工）委. */
    PARK_COMMITTEE("园区党（工）委", "park committee"),
    /** 街道党工委. */
    STREET_WORKING_COMMITTEE("街道党工委", "street working committee"),
    /** 乡镇、街道. */
    TOWNSHIP_OR_STREET("乡镇、街道", "township or street");

    private final Label label;

    AffiliationBody(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
