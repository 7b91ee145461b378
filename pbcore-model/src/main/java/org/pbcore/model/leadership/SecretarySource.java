package org.pbcore.model.leadership;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** Where a secretary comes from (2.3-d). */
public enum SecretarySource implements Term {
    /** 内部人选. */
    INSIDE("内部人选", "from inside the organisation"),
    /** 机关干部下派. */
    SECONDED("机关干部下派", "seconded from an agency"),
    /** 公开招聘. */
    RECRUITED("公开招聘", "recruited openly");

    private final Label label;

    SecretarySource(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
