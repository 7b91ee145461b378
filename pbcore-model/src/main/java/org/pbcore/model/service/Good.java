package org.pbcore.model.service;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** One of the strengths and goods of a double-strong six-good Party organisation (双强六好, 2.7.2). */
public enum Good implements Term {
    /** 党建强. */
    STRONG_PARTY_BUILDING("党建强", "strong Party building"),
    /** 发展强. */
    STRONG_DEVELOPMENT("发展强", "strong development"),
    /** 生产经营好. */
    PRODUCTION_AND_OPERATION("生产经营好", "production and operation"),
    /** 企业文化好. */
    CULTURE("企业文化好", "culture"),
    /** 劳动关系好. */
    LABOUR_RELATIONS("劳动关系好", "labour relations"),
    /** 党组织班子好. */
    LEADERSHIP_TEAM("党组织班子好", "leadership of the Party organisation"),
    /** 党员队伍好. */
    MEMBERS("党员队伍好", "members"),
    /** 社会评价好. */
    SOCIAL_STANDING("社会评价好", "social standing");

    private final Label label;

    Good(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
