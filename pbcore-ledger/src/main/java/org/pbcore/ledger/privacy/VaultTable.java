package org.pbcore.ledger.privacy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The statements that add rows to the vault and read them; bytes stand as Base64. */
final class VaultTable {
    private static final String COLUMNS = "record_position, field_name, key_id, salt, nonce, ciphertext, lookup_digest";
    private static final String INSERT = "insert into pbcore_personal (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?)";
    private static final String SELECT =
            "select " + COLUMNS + " from pbcore_personal where record_position between ? and ?";
    private static final String FIND =
            "select distinct record_position from pbcore_personal where lookup_digest = ? order by record_position";

    private VaultTable() {}

    /** Adds the rows of entries by their positions. */
    static void insert(Connection connection, Map<Long, List<SealedValue>> rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Map.Entry<Long, List<SealedValue>> entry : rows.entrySet()) {
                for (SealedValue value : entry.getValue()) {
                    add(insert, entry.getKey(), value);
                }
            }
            insert.executeBatch();
        }
    }

    private static void add(PreparedStatement insert, long position, SealedValue value) throws SQLException {
        Base64.Encoder base64 = Base64.getEncoder();
        insert.setLong(1, position);
        insert.setString(2, value.field());
        insert.setString(3, value.keyId());
        insert.setString(4, base64.encodeToString(value.salt()));
        insert.setString(5, base64.encodeToString(value.nonce()));
        insert.setString(6, base64.encodeToString(value.ciphertext()));
        if (value.lookup().isPresent()) {
            insert.setString(7, value.lookup().get());
        } else {
            insert.setNull(7, Types.VARCHAR);
        }
        insert.addBatch();
    }

    /** Reads the rows of positions, by position and field name. */
    static Map<Long, Map<String, SealedValue>> select(Connection connection, long first, long last)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setLong(1, first);
            select.setLong(2, last);
            Map<Long, Map<String, SealedValue>> found = new HashMap<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.computeIfAbsent(rows.getLong(1), position -> new HashMap<>())
                            .put(rows.getString(2), row(rows));
                }
            }
            return found;
        }
    }

    private static SealedValue row(ResultSet rows) throws SQLException {
        return new SealedValue(
                rows.getString(2),
                bytes(rows.getString(4)),
                bytes(rows.getString(5)),
                bytes(rows.getString(6)),
                rows.getString(3),
                rows.getString(7));
    }

    /** Reads Base64; what is none is no bytes, which nothing opens. */
    private static byte[] bytes(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException changed) {
            return new byte[0];
        }
    }

    /** Finds the positions at which a value of any of these digests stands. */
    static List<Long> find(Connection connection, List<String> lookups) throws SQLException {
        List<Long> positions = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(FIND)) {
            for (String lookup : lookups) {
                select.setString(1, lookup);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        positions.add(rows.getLong(1));
                    }
                }
            }
        }
        return positions.stream().distinct().sorted().toList();
    }
}
