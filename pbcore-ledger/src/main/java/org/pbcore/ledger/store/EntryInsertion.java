package org.pbcore.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Adds rows to the table of entries, many by one statement: a database takes them faster so than one by one. There is a
 * statement for each power of two, so that a database that keeps statements meets few.
 */
public final class EntryInsertion implements AutoCloseable {
    private static final String INSERT = "insert into pbcore_entry (record_position, unit_code, unit_sequence,"
            + " kind_code, entry_key, valid_from, valid_to, region_code, entry_hash, entry_text) values ";
    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final int MOST_ROWS = 64;

    private final Connection connection;
    private final Map<Integer, PreparedStatement> inserts = new HashMap<>();
    private final List<StoredRow> waiting = new ArrayList<>();

    /**
     * Prepares.
     *
     * @param connection a transaction
     */
    public EntryInsertion(Connection connection) {
        this.connection = connection;
    }

    /**
     * Takes a row, which is added by {@link #flush} at the latest.
     *
     * @param row the row
     * @throws SQLException when the database refuses this row or one before it
     */
    public void add(StoredRow row) throws SQLException {
        waiting.add(row);
        if (waiting.size() == MOST_ROWS) {
            flush();
        }
    }

    /**
     * Adds the rows that wait.
     *
     * @throws SQLException when the database refuses one
     */
    public void flush() throws SQLException {
        int from = 0;
        while (from < waiting.size()) {
            int to = from + Integer.highestOneBit(waiting.size() - from);
            insert(waiting.subList(from, to));
            from = to;
        }
        waiting.clear();
    }

    private void insert(List<StoredRow> rows) throws SQLException {
        PreparedStatement insert = inserts.get(rows.size());
        if (insert == null) {
            insert = connection.prepareStatement(INSERT + ROW + (", " + ROW).repeat(rows.size() - 1));
            inserts.put(rows.size(), insert);
        }
        int column = 0;
        for (StoredRow row : rows) {
            insert.setLong(++column, row.position());
            insert.setString(++column, row.unit());
            insert.setLong(++column, row.sequence());
            insert.setString(++column, row.kind());
            insert.setString(++column, row.key());
            insert.setString(++column, row.from());
            insert.setString(++column, row.to());
            insert.setString(++column, row.region());
            insert.setString(++column, row.hash());
            insert.setString(++column, row.text());
        }
        insert.executeUpdate();
    }

    /** Forgets the rows that wait. */
    @Override
    public void close() throws SQLException {
        for (PreparedStatement insert : inserts.values()) {
            insert.close();
        }
    }
}
