package org.pbcore.model.member;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** What a member's dues are reckoned from (2.5-h). */
public enum DuesCategory implements Term {
    /** The pay of each month after tax (按月领取工资). */
    SALARIED("按月领取工资", "salaried"),
    /** The pension (离退休). */
    RETIRED("离退休", "retired"),
    /** A farmer (农民). */
    FARMER("农民", "farmer"),
    /** A student, or a person on minimum living allowance and the like (学生、低保等). */
    NO_INCOME("学生、低保等", "no income");

    private final Label label;

    DuesCategory(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
