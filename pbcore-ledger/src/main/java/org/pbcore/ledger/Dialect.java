package org.pbcore.ledger;

import org.pbcore.ledger.store.Locking;
import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** The database that holds a ledger. */
public enum Dialect implements Term {
    /** SQLite, the embedded default. */
    SQLITE("SQLite", true),
    /** PostgreSQL 13 and later. */
    POSTGRESQL("PostgreSQL", true),
    /** openGauss; untested. */
    OPENGAUSS("openGauss", false),
    /** Kingbase (人大金仓), in PostgreSQL mode; untested. */
    KINGBASE("KingbaseES", false),
    /** DM (达梦) 8; untested. */
    DM("DM", false);

    private final Label label;
    private final boolean tested;

    Dialect(String name, boolean tested) {
        this.label = new Label(name, name);
        this.tested = tested;
    }

    @Override
    public Label label() {
        return label;
    }

    /**
     * Says whether pbcore's own tests run on it.
     *
     * @return false where the dialect was written from its documentation only
     */
    public boolean isTested() {
        return tested;
    }

    /** How writers are kept out; the embedded file lets one in at a time by itself. */
    Locking locking() {
        return switch (this) {
            case SQLITE -> Locking.OF_ITS_OWN;
            case POSTGRESQL -> Locking.POSTGRESQL;
            case OPENGAUSS, KINGBASE, DM -> Locking.ROW;
        };
    }

    /**
     * Returns where the tables' definition stands, as a resource of this module and a location for Flyway.
     *
     * @return a folder on the class path
     */
    public String location() {
        return "pbcore-ledger/" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
