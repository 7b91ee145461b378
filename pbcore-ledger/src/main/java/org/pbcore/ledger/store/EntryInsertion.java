package org.pbcore.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Adds rows to the table of entries, some at a time: a row is still near when the database gets it. */
public final class EntryInsertion implements AutoCloseable {
    private static final String INSERT =
            "insert into pbcore_entry (record_position, unit_code, unit_sequence, kind_code,"
                    + " entry_key, valid_from, valid_to, region_code, entry_hash, entry_text) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final int ROWS = 200;

    private final PreparedStatement insert;
    private int waiting;

    /**
     * Prepares.
     *
     * @param connection a transaction
     * @throws SQLException when the database fails
     */
    public EntryInsertion(Connection connection) throws SQLException {
        insert = connection.prepareStatement(INSERT);
    }

    /**
     * Takes a row, which is added by {@link #flush} at the latest.
     *
     * @param row the row
     * @throws SQLException when the database refuses this row or one before it
     */
    public void add(StoredRow row) throws SQLException {
        insert.setLong(1, row.position());
        insert.setString(2, row.unit());
        insert.setLong(3, row.sequence());
        insert.setString(4, row.kind());
        insert.setString(5, row.key());
        insert.setString(6, row.from());
        insert.setString(7, row.to());
        insert.setString(8, row.region());
        insert.setString(9, row.hash());
        insert.setString(10, row.text());
        insert.addBatch();
        waiting++;
        if (waiting == ROWS) {
            flush();
        }
    }

    /**
     * Adds the rows that wait.
     *
     * @throws SQLException when the database refuses one
     */
    public void flush() throws SQLException {
        if (waiting > 0) {
            waiting = 0;
            insert.executeBatch();
        }
    }

    /** Forgets the rows that wait. */
    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
