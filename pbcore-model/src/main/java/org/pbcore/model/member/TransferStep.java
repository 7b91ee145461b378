package org.pbcore.model.member;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** A step in the transfer of a member's relation (2.5-h). */
public enum TransferStep implements Term {
    /** The Party organisation it goes to takes it (接收). */
    RECEIVE("接收", "receive"),
    /** It returns the receipt (退回执). */
    RETURN_RECEIPT("退回回执", "return receipt"),
    /** The letter is issued again (重新开具). */
    REISSUE("重新开具", "reissue"),
    /** The transfer is given up (作废). */
    CANCEL("作废", "cancel");

    private final Label label;

    TransferStep(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
