package org.pbcore.model.leadership;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** An office in the leadership of a Party organisation. */
public enum LeadershipOffice implements Term {
    /** 党组织书记. */
    SECRETARY("党组织书记", "secretary"),
    /** 党组织副书记. */
    DEPUTY_SECRETARY("党组织副书记", "deputy secretary");

    private final Label label;

    LeadershipOffice(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
