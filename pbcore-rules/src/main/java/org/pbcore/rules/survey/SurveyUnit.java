package org.pbcore.rules.survey;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** A unit that surveys organisations or keeps their ledgers. */
public enum SurveyUnit implements Term {
    /** 市直行业党委. */
    CITY_INDUSTRY_COMMITTEE("市直行业党委", "city industry committee"),
    /** 县级组织部门. */
    COUNTY_ORGANISATION_DEPARTMENT("县级组织部门", "county organisation department"),
    /** 工商部门. */
    INDUSTRY_AND_COMMERCE("工商部门", "industry-and-commerce department"),
    /** 乡镇（街道）、村（社区）. */
    TOWNSHIP_WITH_COMMUNITY("乡镇（街道）、村（社区）", "township with community"),
    /** 省级以上园区. */
    PARK("省级以上园区", "park"),
    /** 党委组织部门. */
    ORGANISATION_DEPARTMENT("党委组织部门", "organisation department"),
    /** 民政部门. */
    CIVIL_AFFAIRS("民政部门", "civil affairs");

    private final Label label;

    SurveyUnit(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
