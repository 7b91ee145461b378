package org.pbcore.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The statements on the format record and on the idempotency keys. */
public final class LedgerTables {
    private static final String FORMAT = "select format_text from pbcore_ledger where id = 1";
    static final String LOCK = FORMAT + " for update";
    private static final String INSERT_FORMAT = "insert into pbcore_ledger (id, format_text) values (1, ?)";
    private static final String INSERT_KEY =
            "insert into pbcore_batch (batch_key, first_position, last_position) values (?, ?, ?)";
    private static final String KEYS =
            "select batch_key, first_position, last_position from pbcore_batch where batch_key in (";

    private LedgerTables() {}

    /**
     * Where a batch stands.
     *
     * @param key its idempotency key
     * @param first its first position
     * @param last its last position
     */
    public record Recorded(String key, long first, long last) {}

    /**
     * Reads the format record.
     *
     * @param connection where
     * @param lock whether to keep every other writer out until the transaction ends
     * @return its text; empty when the ledger has none yet
     * @throws SQLException when the database fails
     */
    public static Optional<String> format(Connection connection, boolean lock) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(lock ? LOCK : FORMAT);
                ResultSet rows = select.executeQuery()) {
            return text(rows);
        }
    }

    static Optional<String> text(ResultSet rows) throws SQLException {
        return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
    }

    /**
     * Adds the format record.
     *
     * @param connection where
     * @param text its text
     * @throws SQLException when there is one already
     */
    public static void insertFormat(Connection connection, String text) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT_FORMAT)) {
            insert.setString(1, text);
            insert.executeUpdate();
        }
    }

    /**
     * Adds idempotency keys.
     *
     * @param connection where
     * @param batches the batches that have one
     * @throws SQLException when a key is there already
     */
    public static void insertKeys(Connection connection, List<Recorded> batches) throws SQLException {
        if (batches.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(INSERT_KEY)) {
            for (Recorded batch : batches) {
                insert.setString(1, batch.key());
                insert.setLong(2, batch.first());
                insert.setLong(3, batch.last());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /**
     * Finds batches by their keys.
     *
     * @param connection where
     * @param keys at most 500 keys
     * @return the batches that are there
     * @throws SQLException when the database fails
     */
    public static Map<String, Recorded> find(Connection connection, Collection<String> keys) throws SQLException {
        Map<String, Recorded> found = new HashMap<>();
        if (keys.isEmpty()) {
            return found;
        }
        String sql = KEYS + "?, ".repeat(keys.size() - 1) + "?)";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            int place = 0;
            for (String key : keys) {
                place++;
                select.setString(place, key);
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getString(1), new Recorded(rows.getString(1), rows.getLong(2), rows.getLong(3)));
                }
            }
        }
        return found;
    }
}
