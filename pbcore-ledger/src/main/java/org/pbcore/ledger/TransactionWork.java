package org.pbcore.ledger;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Work on a ledger's database.
 *
 * @param <T> what it gives
 */
@FunctionalInterface
public interface TransactionWork<T> {
    /**
     * Does it.
     *
     * @param connection the connection, which somebody else commits and closes
     * @return what it gives
     * @throws SQLException when the database fails
     */
    T on(Connection connection) throws SQLException;
}
