package org.pbcore.model.service;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** A way in which an organisation serves local development (2.7.3). */
public enum ContributionKind implements Term {
    /** 重大项目建设. */
    MAJOR_PROJECT("重大项目建设", "major project"),
    /** 脱贫攻坚. */
    POVERTY_RELIEF("脱贫攻坚", "poverty relief"),
    /** 污染防治. */
    POLLUTION_CONTROL("污染防治", "pollution control"),
    /** 其他. */
    OTHER("其他", "other");

    private final Label label;

    ContributionKind(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
