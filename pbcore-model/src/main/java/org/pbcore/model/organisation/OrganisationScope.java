package org.pbcore.model.organisation;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** How far a social organisation reaches (活动范围). */
public enum OrganisationScope implements Term {
    /** Throughout the city (全市性). */
    CITY_WIDE("全市性", "city-wide"),
    /** Within a county or district (本地). */
    LOCAL("县区", "local"),
    /** Within a community or village (城乡社区). */
    COMMUNITY("社区", "community");

    private final Label label;

    OrganisationScope(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
