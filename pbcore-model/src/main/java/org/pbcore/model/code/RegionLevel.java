package org.pbcore.model.code;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** A level of administration, from the widest to the narrowest. */
public enum RegionLevel implements Term {
    /** Provinces, autonomous regions and municipalities (省级). */
    PROVINCE("省级", "province"),
    /** Prefecture-level cities, prefectures and leagues (地级). */
    CITY("地级", "city"),
    /** Counties, districts and county-level cities (县级). */
    COUNTY("县级", "county"),
    /** Towns, townships and streets (乡级). */
    TOWNSHIP("乡级", "township"),
    /** Villages and communities (村级). */
    VILLAGE("村级", "village");

    private final String chinese;
    private final String english;

    RegionLevel(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public Label label() {
        return new Label(chinese, english);
    }
}
