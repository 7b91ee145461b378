package org.pbcore.model.organisation;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** The social-organisation committee under which a social organisation stands (社会组织党委). */
public enum SocialCommittee implements Term {
    /** Under none. */
    NONE("无", "none"),
    /** The city's. */
    CITY("市社会组织党委", "city"),
    /** The county's. */
    COUNTY("县社会组织党委", "county");

    private final Label label;

    SocialCommittee(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
