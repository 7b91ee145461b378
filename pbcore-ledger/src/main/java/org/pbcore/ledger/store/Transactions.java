package org.pbcore.ledger.store;

import java.sql.Connection;
import java.sql.SQLException;

/** Runs work in a transaction of its own, and leaves the connection as it was. */
final class Transactions {
    private Transactions() {}

    static <T> T run(Connection connection, SqlWork<T> work) throws SQLException {
        boolean auto = connection.getAutoCommit();
        connection.setAutoCommit(false);
        boolean committed = false;
        try {
            T result = work.on(connection);
            commit(connection);
            committed = true;
            return result;
        } finally {
            if (!committed) {
                connection.rollback();
            }
            connection.setAutoCommit(auto);
        }
    }

    private static void commit(Connection connection) throws SQLException {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw new CommitFailedException(e);
        }
    }
}
