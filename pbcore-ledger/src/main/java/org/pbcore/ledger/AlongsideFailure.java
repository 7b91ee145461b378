package org.pbcore.ledger;

import java.sql.SQLException;

/** What the database said of a host's own rows, kept apart from what it says of the ledger's. */
final class AlongsideFailure extends SQLException {
    private static final long serialVersionUID = 1L;

    AlongsideFailure(SQLException cause) {
        super("rows alongside a batch", cause.getSQLState(), cause.getErrorCode(), cause);
    }
}
