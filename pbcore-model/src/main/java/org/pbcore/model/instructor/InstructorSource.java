package org.pbcore.model.instructor;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** Where an instructor comes from (2.4-c). */
public enum InstructorSource implements Term {
    /** 机关在职党员. */
    AGENCY_MEMBER("机关在职党员", "a Party member in service at an agency"),
    /** 优秀党务干部. */
    EXCELLENT_PARTY_WORKER("优秀党务干部", "an excellent Party worker"),
    /** 退居二线的党员干部. */
    RETIRED_CADRE("退居二线的党员干部", "a cadre retired from the front line"),
    /** 挂职锻炼的优秀年轻干部. */
    YOUNG_CADRE_ON_SECONDMENT("挂职锻炼的优秀年轻干部", "an excellent young cadre on secondment");

    private final Label label;

    InstructorSource(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
