package org.pbcore.ledger.store;

import java.sql.SQLException;

/**
 * A commit that the database refused because of a constraint that was put off until then. Nothing is written. The
 * ledger's own constraints are never put off: it is one of the host's tables.
 */
public final class CommitRefusedException extends SQLException {
    private static final long serialVersionUID = 1L;

    CommitRefusedException(SQLException cause) {
        super("the commit was refused", cause.getSQLState(), cause.getErrorCode(), cause);
    }
}
