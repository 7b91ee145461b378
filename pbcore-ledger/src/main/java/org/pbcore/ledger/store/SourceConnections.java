package org.pbcore.ledger.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Connections of a host's own source. */
public final class SourceConnections implements Connections {
    private final DataSource source;
    private final Locking locking;
    private final boolean joinsCallers;
    private final OneWrite writing = new OneWrite();

    /** Whether connections must be set to READ COMMITTED; asked of one, and again after every failure. */
    private volatile Isolation isolation = Isolation.UNKNOWN;

    private enum Isolation {
        UNKNOWN,
        READ_COMMITTED,
        OTHER
    }

    /**
     * Uses a source.
     *
     * @param source the host's source
     * @param locking how its database keeps writers out
     */
    public SourceConnections(DataSource source, Locking locking) {
        this.source = source;
        this.locking = locking;
        this.joinsCallers = CallersTransactions.areJoinedBy(source);
    }

    /** Reads in a transaction, because rows stream only there. */
    @Override
    public <T> T read(SqlWork<T> work) throws SQLException {
        return using(connection -> Transactions.run(connection, work));
    }

    @Override
    public <T> T write(SqlWork<T> work) throws SQLException {
        if (locking.sharesHeads()) {
            return written(work);
        }
        writing.begin();
        try {
            return written(work);
        } finally {
            writing.end();
        }
    }

    @Override
    public boolean isWriting() {
        return writing.isBegun();
    }

    private <T> T written(SqlWork<T> work) throws SQLException {
        try {
            return using(
                    connection -> isSet(connection) ? Transactions.run(connection, work) : setFor(connection, work));
        } catch (SQLException failure) {
            isolation = Isolation.UNKNOWN;
            throw failure;
        }
    }

    private <T> T using(SqlWork<T> work) throws SQLException {
        if (joinsCallers) {
            throw new CallersTransactionException();
        }
        Connection connection = source.getConnection();
        T result;
        try {
            if (locking.holdsRows(connection)) {
                throw new CallersTransactionException();
            }
            result = work.on(connection);
        } catch (SQLException | RuntimeException | Error failure) {
            Transactions.close(connection, failure);
            throw failure;
        }
        Transactions.close(connection);
        return result;
    }

    /** Asks seldom: it costs a way to the database, and connections of one source are mostly alike. */
    private boolean isSet(Connection connection) throws SQLException {
        if (locking.sharesHeads() && isolation == Isolation.UNKNOWN) {
            boolean committed = connection.getTransactionIsolation() == Connection.TRANSACTION_READ_COMMITTED;
            isolation = committed ? Isolation.READ_COMMITTED : Isolation.OTHER;
        }
        return isolation != Isolation.OTHER;
    }

    private static <T> T setFor(Connection connection, SqlWork<T> work) throws SQLException {
        int before = connection.getTransactionIsolation();
        if (!connection.getAutoCommit()) {
            // asking began a transaction, in which it cannot be set
            connection.rollback();
        }
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        try {
            return Transactions.run(connection, work);
        } finally {
            Transactions.putBack(connection, before);
        }
    }
}
