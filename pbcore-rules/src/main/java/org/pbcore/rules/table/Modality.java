package org.pbcore.rules.table;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** The force of a norm, strongest first. */
public enum Modality implements Term {
    /** A duty: 应当, 要, 必须, 确保, 实行. */
    MUST("必须", "must"),
    /** A duty with room: 应. */
    SHOULD("应", "should"),
    /** An aim to work towards: 努力, 力争. */
    STRIVE("努力实现", "strive to"),
    /** Wanted, but nobody's duty: 鼓励, 提倡, 探索. */
    ENCOURAGED("鼓励", "encouraged to"),
    /** Allowed: 可, 可以. Never printed as a duty. */
    MAY("可以", "may"),
    /** Nothing is asked. */
    NONE("无要求", "nothing asked");

    private final Label label;

    Modality(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }

    /**
     * Says whether this force outweighs another one.
     *
     * @param other the other force
     * @return true where this one stands before it: MUST before SHOULD, any before NONE
     */
    public boolean isStrongerThan(Modality other) {
        return compareTo(other) < 0;
    }
}
