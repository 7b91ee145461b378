package org.pbcore.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Writes rows of a host's own in the transaction that records a batch: both are there afterwards, or neither. */
@FunctionalInterface
public interface Alongside {
    /** Writes nothing. */
    Alongside NOTHING = (connection, entries) -> {};

    /**
     * Writes the rows. It may run a second time, in a new transaction, when the first one failed.
     *
     * @param connection the transaction; it throws {@link IllegalStateException} when it is to commit, roll back as a
     *     whole or close
     * @param entries what is being recorded
     * @throws SQLException when the database refuses; then nothing is recorded
     */
    void write(Connection connection, List<Entry> entries) throws SQLException;
}
