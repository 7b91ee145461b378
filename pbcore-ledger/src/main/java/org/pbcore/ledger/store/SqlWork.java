package org.pbcore.ledger.store;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Something done on a connection.
 *
 * @param <T> what it gives
 */
@FunctionalInterface
public interface SqlWork<T> {
    /**
     * Does it.
     *
     * @param connection the connection, which somebody else closes
     * @return what it gives
     * @throws SQLException when the database fails
     */
    T on(Connection connection) throws SQLException;
}
