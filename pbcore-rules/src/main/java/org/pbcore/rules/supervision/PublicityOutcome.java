package org.pbcore.rules.supervision;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** How far good experience has come (2.8-e, 3.4). */
public enum PublicityOutcome implements Term {
    /** 未总结. */
    NOT_SUMMED_UP("未总结", "not summed up"),
    /** 未宣传. */
    NOT_PUBLISHED("未宣传", "not published"),
    /** 形式不足. */
    TOO_FEW_FORMS("形式不足", "published in too few forms"),
    /** 已推广. */
    PUBLISHED("已推广", "published");

    private final Label label;

    PublicityOutcome(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
