package org.pbcore.rules.partylife;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** Where an activity of a window stands on a day. */
public enum ActivityState implements Term {
    /** Held often enough. */
    HELD("已开展", "held"),
    /** The window is over, and it was not held often enough. */
    MISSED("未按期开展", "missed"),
    /** The window is open: it is due by the window's last day. */
    DUE("应开展", "due"),
    /** The window has not begun. */
    AHEAD("未到期", "ahead"),
    /** Nothing is asked: the Party organisation existed in a part of the window only. */
    NOT_ASKED("不作要求", "not asked");

    private final Label label;

    ActivityState(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
