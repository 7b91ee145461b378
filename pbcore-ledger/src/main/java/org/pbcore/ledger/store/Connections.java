package org.pbcore.ledger.store;

import java.sql.Connection;
import java.sql.SQLException;

/** Where connections come from, and what a transaction is. */
public interface Connections extends AutoCloseable {
    /**
     * Reads.
     *
     * @param work what to read
     * @param <T> what it gives
     * @return what it gave
     * @throws SQLException when the database fails
     */
    <T> T read(SqlWork<T> work) throws SQLException;

    /**
     * Writes in one transaction.
     *
     * @param work what to write
     * @param <T> what it gives
     * @return what it gave, once that is durable
     * @throws SQLException when the database fails; nothing is written then, but for {@link CommitFailedException}
     */
    <T> T write(SqlWork<T> work) throws SQLException;

    /**
     * Says whether this thread writes already, so that another write of its own would wait for it for ever.
     *
     * @return false where writes do not keep each other out
     */
    default boolean isWriting() {
        return false;
    }

    @Override
    default void close() {}

    /**
     * Uses a transaction of the host's, which the host ends.
     *
     * @param connection the host's connection
     * @return connections that are this one
     */
    static Connections of(Connection connection) {
        return new Connections() {
            @Override
            public <T> T read(SqlWork<T> work) throws SQLException {
                return work.on(connection);
            }

            @Override
            public <T> T write(SqlWork<T> work) throws SQLException {
                return work.on(connection);
            }
        };
    }
}
