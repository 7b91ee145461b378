package org.pbcore.rules.supervision;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** What supervision asks of a unit that a target is set for (3.2, 3.3). */
public enum SupervisionLevel implements Term {
    /** The target is met or does not apply. */
    NONE("无需督办", "nothing"),
    /** The target is not met yet: on the problem list. */
    LISTED("列入问题清单", "on the problem list"),
    /** The target was not met in time: a supervision notice (督办单). */
    NOTICE("下发督办单", "supervision notice"),
    /** As before with notices still open: the head is interviewed (约谈) as well. */
    NOTICE_AND_INTERVIEW("下发督办单并约谈", "supervision notice and interview");

    private final Label label;

    SupervisionLevel(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
