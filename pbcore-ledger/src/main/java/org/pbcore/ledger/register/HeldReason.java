package org.pbcore.ledger.register;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** Why an organisation that another ledger unit holds stays there. */
public enum HeldReason implements Term {
    /** Nobody has said that it moved. */
    UNDECIDED("未认定转入", "nobody has said that it moved here"),
    /**
     * It is said to have moved on too early a day. Other units know something of it that begins later, and that the
     * move would hide; or this unit knows of a later day, from which the other one would hold it again.
     */
    KNOWN_LATER("已有更晚的记载，转入日不应早于该日", "something is known of a later day, which a move does not precede");

    private final Label label;

    HeldReason(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
