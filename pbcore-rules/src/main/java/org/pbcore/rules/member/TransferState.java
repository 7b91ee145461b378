package org.pbcore.rules.member;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** Where the transfer of a relation stands (2.5-h). */
public enum TransferState implements Term {
    /** The letter is issued; the relation is on its way (已开具). */
    ISSUED("已开具", "issued"),
    /** It was taken; the receipt is due (已接收). */
    RECEIVED("已接收", "received"),
    /** The receipt is back (已回执). */
    CLOSED("已回执", "closed"),
    /** Given up (已作废). */
    CANCELLED("已作废", "cancelled");

    private final Label label;

    TransferState(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
