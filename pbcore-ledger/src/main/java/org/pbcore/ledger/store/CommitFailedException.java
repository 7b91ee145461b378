package org.pbcore.ledger.store;

import java.sql.SQLException;

/** A commit of which nobody knows whether it happened. */
public final class CommitFailedException extends SQLException {
    private static final long serialVersionUID = 1L;

    CommitFailedException(SQLException cause) {
        super("the commit failed: nobody knows whether it happened", cause.getSQLState(), cause.getErrorCode(), cause);
    }
}
