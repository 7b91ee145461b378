package org.pbcore.ledger.store;

import java.sql.Connection;
import java.sql.SQLException;

/** Runs work in a transaction of its own, and leaves the connection as it was. */
final class Transactions {
    private static final String INTEGRITY = "23";

    private Transactions() {}

    static <T> T run(Connection connection, SqlWork<T> work) throws SQLException {
        boolean auto = connection.getAutoCommit();
        connection.setAutoCommit(false);
        T result;
        try {
            result = work.on(connection);
            commit(connection);
        } catch (SQLException | RuntimeException | Error failure) {
            takeBack(connection, auto, failure);
            throw failure;
        }
        try {
            connection.setAutoCommit(auto);
        } catch (SQLException | RuntimeException e) {
            // what was written is committed all the same
        }
        return result;
    }

    /** Leaves auto-commit alone where the rollback failed: to switch it on would commit what is half done. */
    private static void takeBack(Connection connection, boolean auto, Throwable failure) {
        try {
            connection.rollback();
            connection.setAutoCommit(auto);
        } catch (SQLException | RuntimeException further) {
            failure.addSuppressed(further);
        }
    }

    /** Puts an isolation level back; whoever gets the connection next finds it as it was. */
    static void putBack(Connection connection, int isolation) {
        try {
            connection.setTransactionIsolation(isolation);
        } catch (SQLException | RuntimeException e) {
            // what was written is committed all the same, and what failed is told
        }
    }

    /** Closes a connection after a failure, which stays the one that is told. */
    static void close(Connection connection, Throwable failure) {
        try {
            connection.close();
        } catch (SQLException | RuntimeException further) {
            failure.addSuppressed(further);
        }
    }

    /** Closes a connection in which nothing is open that could be lost. */
    static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException | RuntimeException e) {
            // what was written is committed all the same
        }
    }

    private static void commit(Connection connection) throws SQLException {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw isRefused(e) ? new CommitRefusedException(e) : new CommitFailedException(e);
        }
    }

    /** Tells whether a constraint that was put off until the commit is broken: SQLite leaves the transaction open. */
    private static boolean isRefused(SQLException failure) {
        String state = failure.getSQLState();
        return (state != null && state.startsWith(INTEGRITY)) || SqliteErrors.code(failure) == SqliteErrors.CONSTRAINT;
    }
}
