package org.pbcore.model.instructor;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** Something that happened in the management of an instructor (2.4-i). */
public enum InstructorEventKind implements Term {
    /** 参加培训. */
    TRAINED("参加培训", "trained"),
    /** 受到奖励. */
    REWARDED("受到奖励", "rewarded"),
    /** 受到惩戒. */
    PENALISED("受到惩戒", "penalised");

    private final Label label;

    InstructorEventKind(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
