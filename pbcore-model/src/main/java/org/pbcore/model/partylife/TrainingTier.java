package org.pbcore.model.partylife;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** The tier that holds a class (2.6-c). */
public enum TrainingTier implements Term {
    /** A city (市级). */
    CITY("市级", "city"),
    /** A county, district or county-level city (县级). */
    COUNTY("县级", "county"),
    /** A township or street (乡镇、街道). */
    TOWNSHIP_OR_STREET("乡镇（街道）", "township or street");

    private final Label label;

    TrainingTier(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
