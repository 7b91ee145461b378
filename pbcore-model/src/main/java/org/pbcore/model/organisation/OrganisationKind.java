package org.pbcore.model.organisation;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** The two kinds of organisation that the plan speaks of (两新组织). */
public enum OrganisationKind implements Term {
    /** An enterprise outside public ownership (非公企业). */
    NON_PUBLIC_ENTERPRISE("非公企业", "non-public enterprise"),
    /** An association, foundation or private service institution (社会组织). */
    SOCIAL_ORGANISATION("社会组织", "social organisation");

    private final Label label;

    OrganisationKind(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
