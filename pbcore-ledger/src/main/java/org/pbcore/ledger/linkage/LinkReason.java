package org.pbcore.ledger.linkage;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** Why two names may be of one organisation, from the strongest reason to the weakest. */
public enum LinkReason implements Term {
    /** The credit codes are equal. */
    SAME_CODE("统一社会信用代码相同", "the same credit code"),
    /** The names are equal but for width, spaces and brackets. */
    SAME_NAME("名称相同（不计全半角、空格、括号）", "the same name but for width, spaces and brackets"),
    /** The names are equal but for places in front or in brackets, which do not contradict each other. */
    SAME_BUT_PLACE("仅地名前缀不同", "the same name but for the place"),
    /** The names are equal but for the place and the legal form at the end. */
    SAME_BUT_FORM("仅地名、组织形式后缀不同", "the same name but for the place and the legal form"),
    /** The name begins with all of the other, as those of branches within an organisation do. */
    BEGINS_WITH("以该名称开头", "begins with that name");

    private final Label label;

    LinkReason(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
