package org.pbcore.model.member;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** A document in the file of a member (党员档案, 2.5-h). */
public enum FileItem implements Term {
    /** The application to join (入党申请书). */
    APPLICATION("入党申请书", "application to join"),
    /** The political review (政治审查材料). */
    POLITICAL_REVIEW("政治审查材料", "political review"),
    /** The record of cultivation and observation (培养教育考察材料). */
    CULTIVATION_RECORD("培养教育考察材料", "record of cultivation"),
    /** The admission form (入党志愿书). */
    ADMISSION_FORM("入党志愿书", "admission form"),
    /** The application for full membership (转正申请书). */
    FULL_MEMBERSHIP_APPLICATION("转正申请书", "application for full membership");

    private final Label label;

    FileItem(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
