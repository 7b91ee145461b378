package org.pbcore.ledger.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Connections of a host's own source. */
public final class SourceConnections implements Connections {
    private final DataSource source;

    /**
     * Uses a source.
     *
     * @param source the host's source
     */
    public SourceConnections(DataSource source) {
        this.source = source;
    }

    /** Reads in a transaction, because rows stream only there. */
    @Override
    public <T> T read(SqlWork<T> work) throws SQLException {
        return write(work);
    }

    @Override
    public <T> T write(SqlWork<T> work) throws SQLException {
        Connection connection = source.getConnection();
        T result;
        try {
            result = Transactions.run(connection, work);
        } catch (SQLException | RuntimeException | Error failure) {
            Transactions.close(connection, failure);
            throw failure;
        }
        Transactions.close(connection);
        return result;
    }
}
