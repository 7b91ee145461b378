package org.pbcore.model.partylife;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** How theory study reaches an organisation (2.6-a). */
public enum StudyMode implements Term {
    /** By what the organisation itself sets up (单独建). */
    OWN("单独建", "own"),
    /** By what several share (共享建). */
    SHARED("共享建", "shared");

    private final Label label;

    StudyMode(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
