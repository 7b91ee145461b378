package org.pbcore.model.partylife;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** The form of a lecture (2.6-b). */
public enum LectureForm implements Term {
    /** A lecture of full length (宣讲). */
    LECTURE("宣讲", "lecture"),
    /** A short lesson (微党课). */
    MICRO_LESSON("微党课", "micro-lesson");

    private final Label label;

    LectureForm(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
