package org.pbcore.examples.benchmarks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import javax.sql.DataSource;

/** Writes the rows that a ledger writes, into the same tables with the same hashing, by plain JDBC and nothing else. */
final class RawLedger {
    private static final String INSERT =
            "insert into pbcore_entry (record_position, unit_code, unit_sequence, kind_code,"
                    + " entry_key, valid_from, valid_to, region_code, entry_hash, entry_text) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final DataSource source;
    private final MessageDigest digest;
    private long position;
    private String previous = "0".repeat(64);

    RawLedger(DataSource source) throws NoSuchAlgorithmException {
        this.source = source;
        this.digest = MessageDigest.getInstance("SHA-256");
    }

    /** Adds a batch of facts, each committed to the one before it, in one transaction. */
    void append(int first, int size) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                for (int i = first; i < first + size; i++) {
                    bind(insert, i);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            connection.commit();
        }
    }

    private void bind(PreparedStatement insert, int i) throws SQLException {
        position++;
        String key = LedgerFacts.key(i);
        String text = "{\"from\":\"2020-09-15\",\"key\":\"" + key + "\",\"kind\":\"organisation\",\"payload\":"
                + LedgerFacts.payload(i) + ",\"position\":" + position + ",\"previous\":\"" + previous
                + "\",\"region\":\"410105\",\"sequence\":" + position + ",\"unit\":\"" + LedgerFacts.UNIT + "\"}";
        String hash = HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        insert.setLong(1, position);
        insert.setString(2, LedgerFacts.UNIT);
        insert.setLong(3, position);
        insert.setString(4, "organisation");
        insert.setString(5, key);
        insert.setString(6, "2020-09-15");
        insert.setString(7, null);
        insert.setString(8, "410105");
        insert.setString(9, hash);
        insert.setString(10, text);
        previous = hash;
    }
}
