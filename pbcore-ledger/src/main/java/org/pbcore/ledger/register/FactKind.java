package org.pbcore.ledger.register;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** The kinds of facts that a row of a register is recorded as, under the same key. */
public enum FactKind implements Term {
    /** What is known of the organisation: the JSON of {@link org.pbcore.model.organisation.Organisation}. */
    ORGANISATION("organisation", "组织", "organisation"),
    /**
     * What else the row says: {@code record}, the JSON of {@link org.pbcore.model.organisation.OrganisationRecord}
     * without what is personal, and {@code further}, texts by heading.
     */
    LINE("organisation-line", "台账行", "ledger line"),
    /** Its own Party organisation: the JSON of {@link org.pbcore.model.party.PartyOrganisation}. */
    PARTY_ORGANISATION("party-organisation", "党组织", "Party organisation");

    private final String kind;
    private final Label label;

    FactKind(String kind, String chinese, String english) {
        this.kind = kind;
        this.label = new Label(chinese, english);
    }

    /**
     * Returns what entries call it.
     *
     * @return the kind of an entry
     */
    public String kind() {
        return kind;
    }

    @Override
    public Label label() {
        return label;
    }
}
