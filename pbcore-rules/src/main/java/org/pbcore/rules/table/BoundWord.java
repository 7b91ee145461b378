package org.pbcore.rules.table;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** The word that says which side of a number is meant, and whether the number belongs to it. */
public enum BoundWord implements Term {
    /** 以上, 不少于: the number and more. */
    AT_LEAST("以上", "at least"),
    /** 以下, 以内, 不超过: the number and fewer. */
    AT_MOST("以下", "at most"),
    /** 超过: more than the number. */
    MORE_THAN("超过", "more than"),
    /** 不足, 不满: fewer than the number. */
    FEWER_THAN("不足", "fewer than");

    private final Label label;

    BoundWord(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
