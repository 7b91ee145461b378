package org.pbcore.model.partylife;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** Who sets a lecture group up (2.6-b). */
public enum LectureLevel implements Term {
    /** A city (市级). */
    CITY("市级", "city"),
    /** A county, district or county-level city (县级). */
    COUNTY("县级", "county");

    private final Label label;

    LectureLevel(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
