package org.pbcore.rules.affiliation;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** A further edge that never carries statistics: joint leadership or guidance. */
public enum FurtherEdge implements Term {
    /** 所在地党委或乡镇（街道）党工委. */
    LOCAL_COMMITTEE_OR_TOWNSHIP("所在地党委或乡镇（街道）党工委", "local committee or township"),
    /** 互联网行业党委或网信部门. */
    INTERNET_INDUSTRY_COMMITTEE("互联网行业党委或网信部门", "internet-industry committee"),
    /** 市非公企业党委. */
    CITY_NON_PUBLIC_COMMITTEE("市非公企业党委", "city non-public enterprise committee");

    private final Label label;

    FurtherEdge(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
