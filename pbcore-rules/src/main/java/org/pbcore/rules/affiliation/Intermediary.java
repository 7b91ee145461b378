package org.pbcore.rules.affiliation;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** The body through which an affiliation runs. */
public enum Intermediary implements Term {
    /** 行业性党组织. */
    INDUSTRY_ORGANISATION("行业性党组织", "industry Party organisation"),
    /** 园区综合党委. */
    PARK_COMPREHENSIVE_COMMITTEE("园区综合党委", "comprehensive committee of the park"),
    /** 商务楼宇社区党组织. */
    BUILDING_COMMUNITY("商务楼宇社区党组织", "building-community Party organisation"),
    /** 商圈市场党组织. */
    MARKET_ORGANISATION("商圈市场党组织", "market Party organisation");

    private final Label label;

    Intermediary(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
