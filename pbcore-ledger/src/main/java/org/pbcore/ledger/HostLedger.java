package org.pbcore.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pbcore.ledger.store.Connections;
import org.pbcore.ledger.store.LedgerTables;
import org.pbcore.ledger.store.SqlWork;

/** A ledger within a transaction of the host's. */
final class HostLedger implements LedgerWriter {
    private final Connections connections;
    private final LedgerReads reads;
    private final Appender appender;

    HostLedger(Connections connections, LedgerFormat format, Appender appender) {
        this.connections = new OwnConnections(connections, format);
        this.reads = new LedgerReads(this.connections, format);
        this.appender = appender;
    }

    static LedgerFormatException isAnothers() {
        return new LedgerFormatException("连接上的数据库不是本台账的，未读写任何内容; the connection is to a database of another ledger,"
                + " or of none: nothing was read or written");
    }

    /** Connections on which the first who reads makes sure that the ledger is there; who appends does so each time. */
    private static final class OwnConnections implements Connections {
        private final Connections connections;
        private final LedgerFormat format;
        private volatile boolean known;

        OwnConnections(Connections connections, LedgerFormat format) {
            this.connections = connections;
            this.format = format;
        }

        @Override
        public <T> T read(SqlWork<T> work) throws SQLException {
            return connections.read(connection -> {
                if (!known && !LedgerTables.format(connection, false).equals(Optional.of(format.text()))) {
                    throw isAnothers();
                }
                known = true;
                return work.on(connection);
            });
        }

        @Override
        public <T> T write(SqlWork<T> work) throws SQLException {
            return connections.write(work);
        }
    }

    @Override
    public Receipt append(Batch batch, Alongside alongside) {
        AppendRequest request = new AppendRequest(batch, alongside);
        try {
            connections.write(connection -> append(connection, request));
        } catch (SQLException e) {
            throw Failures.of("appending in the host's transaction", e);
        }
        return request.outcome();
    }

    /** Takes back what a failing batch left, so that a host that commits all the same commits nothing of it. */
    private AppendRequest append(Connection connection, AppendRequest request) throws SQLException {
        if (connection.getAutoCommit()) {
            throw new NoTransactionException();
        }
        Savepoint before = connection.setSavepoint();
        try {
            appender.append(appender.end(connection), List.of(request));
            connection.releaseSavepoint(before);
        } catch (SQLException | RuntimeException | Error failure) {
            takeBack(connection, before, failure);
            throw failure;
        }
        return request;
    }

    private static void takeBack(Connection connection, Savepoint before, Throwable failure) {
        try {
            connection.rollback(before);
        } catch (SQLException | RuntimeException further) {
            failure.addSuppressed(further);
        }
    }

    @Override
    public <T> T query(TransactionWork<T> work) {
        try {
            return connections.read(work::on);
        } catch (SQLException e) {
            throw Failures.of("working on the host's tables", e);
        }
    }

    @Override
    public long position() {
        return reads.position();
    }

    @Override
    public Optional<Entry> asOf(String kind, String key, LocalDate validDate, long position) {
        return reads.asOf(kind, key, validDate, position);
    }

    @Override
    public List<Entry> history(String kind, String key) {
        return reads.history(kind, key);
    }

    @Override
    public void snapshot(String kind, LocalDate validDate, long position, Consumer<? super Entry> sink) {
        reads.snapshot(kind, validDate, position, sink);
    }

    @Override
    public void entries(PositionRange range, Consumer<? super Entry> sink) {
        reads.entries(range, sink);
    }

    @Override
    public Head head(String unit) {
        return reads.head(unit);
    }

    @Override
    public List<String> units() {
        return reads.units();
    }
}
