package org.pbcore.model.partylife;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** A kind of activity of a Party organisation's life (党的组织生活), as 2.6-d and 2.6-e name them. */
public enum ActivityKind implements Term {
    /** A meeting of all members of a branch (支部党员大会). */
    MEMBERS_MEETING("支部党员大会", "meeting of all members"),
    /** A meeting of the branch committee (支部委员会会议). */
    COMMITTEE_MEETING("支部委员会会议", "committee meeting"),
    /** A meeting of a Party group (党小组会). */
    GROUP_MEETING("党小组会", "Party group meeting"),
    /** A Party lecture (党课). */
    LECTURE("党课", "Party lecture"),
    /** A theme day (主题党日). */
    THEME_DAY("主题党日", "theme day"),
    /** An organisational life meeting (组织生活会). */
    ORGANISATIONAL_LIFE("组织生活会", "organisational life meeting"),
    /** The democratic appraisal of members (民主评议党员). */
    DEMOCRATIC_APPRAISAL("民主评议党员", "democratic appraisal"),
    /** The oath taken again together (重温入党誓词). */
    OATH("重温入党誓词", "oath taken again");

    private final Label label;

    ActivityKind(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
