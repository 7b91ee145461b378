package org.pbcore.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** How a database keeps other writers out while one appends. */
public enum Locking {
    /** It lets one writer in at a time by itself. */
    OF_ITS_OWN,
    /** By a lock on the format record. */
    ROW,
    /** So does PostgreSQL, which also bounds the wait and knows what a transaction has written. */
    POSTGRESQL;

    /** In one go with the lock, so that it costs no way to the database; what a host has set already stays. */
    private static final String BOUND =
            "select set_config('lock_timeout', '60s', true)" + " where current_setting('lock_timeout') = '0'; ";

    private static final String HAS_WRITTEN = "select pg_current_xact_id_if_assigned() is not null";

    /**
     * Says whether a transaction that waited for a writer must see what that one wrote, as under READ COMMITTED.
     *
     * @return false where one writer is let in at a time
     */
    public boolean sharesHeads() {
        return this != OF_ITS_OWN;
    }

    /**
     * Reads the format record, and keeps every other writer out until the transaction ends.
     *
     * @param connection a transaction of the library's own, whose waiting is bounded where that can be
     * @return its text; empty when there is none
     * @throws SQLException when the database fails, or another writer stayed too long
     */
    public Optional<String> lock(Connection connection) throws SQLException {
        if (this != POSTGRESQL) {
            return lockAsSet(connection);
        }
        try (PreparedStatement both = connection.prepareStatement(BOUND + LedgerTables.LOCK)) {
            both.execute();
            if (!both.getMoreResults(Statement.CLOSE_CURRENT_RESULT)) {
                throw new SQLException("no answer to the lock");
            }
            try (ResultSet rows = both.getResultSet()) {
                return LedgerTables.text(rows);
            }
        }
    }

    /**
     * Reads the format record, and keeps every other writer out until the transaction ends.
     *
     * @param connection a transaction of the host's, which waits as the host has set
     * @return its text; empty when there is none
     * @throws SQLException when the database fails, or another writer stayed too long
     */
    public Optional<String> lockAsSet(Connection connection) throws SQLException {
        return LedgerTables.format(connection, sharesHeads());
    }

    /** Says whether a connection holds rows that somebody else wrote and has not committed; false where unknown. */
    boolean holdsRows(Connection connection) throws SQLException {
        if (this != POSTGRESQL || connection.getAutoCommit()) {
            return false;
        }
        try (PreparedStatement select = connection.prepareStatement(HAS_WRITTEN);
                ResultSet rows = select.executeQuery()) {
            return rows.next() && rows.getBoolean(1);
        }
    }
}
