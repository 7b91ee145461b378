package org.pbcore.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Goes over every row of a ledger once, in order, with every column. */
public final class VerificationScan {
    /** Stands before every column but the first; the text of an entry does not hold it. */
    public static final char SEPARATOR = '\u001f';

    /** All columns in one: one value is fetched faster than ten. The long one is joined once. */
    private static final String ENTRIES = "select entry_text || ("
            + Stream.of(
                            "entry_hash",
                            "record_position",
                            "unit_code",
                            "unit_sequence",
                            "kind_code",
                            "entry_key",
                            "valid_from",
                            maybe("valid_to"),
                            maybe("region_code"))
                    .map(column -> "'" + SEPARATOR + "' || " + column)
                    .collect(Collectors.joining(" || "))
            + ") from pbcore_entry where record_position between ? and ? order by record_position";

    private static final String FIRST =
            "select min(record_position) from pbcore_entry where record_position between ? and ?";
    private static final String BATCHES =
            "select first_position, last_position, batch_key from pbcore_batch where first_position <= ? order by first_position";
    private static final String LAST_OF_BATCHES = "select max(last_position) from pbcore_batch";
    private static final String HASHES =
            "select entry_hash from pbcore_entry where unit_code = ? and unit_sequence <= ? order by unit_sequence";
    private static final int FETCH = 1000;

    private static final String COPYING = "org.postgresql.PGConnection";

    /** A row of which the database lost a column. */
    static final byte[] NOTHING = {};

    private VerificationScan() {}

    private static String maybe(String column) {
        return "case when " + column + " is null then '-' else '+' || " + column + " end";
    }

    /** Takes the rows of entries. */
    @FunctionalInterface
    public interface EntrySink {
        /**
         * Takes a row.
         *
         * @param row in UTF-8, if nobody damaged it, the text, the hash, and the other columns from position to region,
         *     with {@link #SEPARATOR} between them; before an end and a region stands a plus, and a minus alone where
         *     there is none; nothing where the database lost a column
         * @return false to end the reading
         * @throws SQLException when the database fails
         */
        boolean take(byte[] row) throws SQLException;
    }

    /** Takes the hashes of a unit. */
    @FunctionalInterface
    public interface HashSink {
        /**
         * Takes one.
         *
         * @param hash the hash in hexadecimal
         */
        void take(String hash);
    }

    /**
     * Finds the first position of a range where a row is: positions of parts and of damaged rows may lie far apart.
     *
     * @param connection where
     * @param from the first position that counts
     * @param last the last one
     * @return the position; empty when there is no row
     * @throws SQLException when the database fails
     */
    public static OptionalLong first(Connection connection, long from, long last) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(FIRST)) {
            select.setLong(1, from);
            select.setLong(2, last);
            try (ResultSet rows = select.executeQuery()) {
                long first = rows.next() ? rows.getLong(1) : 0;
                return rows.wasNull() ? OptionalLong.empty() : OptionalLong.of(first);
            }
        }
    }

    /**
     * Passes on the rows of entries.
     *
     * @param connection where; nothing else is asked of it until the rows have been passed on
     * @param first the first position to read
     * @param last the last one
     * @param sink takes them by position
     * @throws SQLException when the database fails
     */
    public static void entries(Connection connection, long first, long last, EntrySink sink) throws SQLException {
        if (copies(connection)) {
            CopiedRows.pass(connection, first, last, sink);
        } else {
            select(connection, first, last, sink);
        }
    }

    /** Says whether rows can be copied out: the driver is PostgreSQL's, and is to be seen from here. */
    private static boolean copies(Connection connection) {
        try {
            return connection.isWrapperFor(Class.forName(COPYING));
        } catch (ClassNotFoundException | SQLException e) {
            return false;
        }
    }

    private static void select(Connection connection, long first, long last, EntrySink sink) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(ENTRIES)) {
            select.setFetchSize(FETCH);
            select.setLong(1, first);
            select.setLong(2, last);
            try (ResultSet rows = select.executeQuery()) {
                boolean more = true;
                while (more && rows.next()) {
                    byte[] row = rows.getBytes(1);
                    more = sink.take(row == null ? NOTHING : row);
                }
            }
        }
    }

    /**
     * Finds where the last batch that has a key ends.
     *
     * @param connection where
     * @return its last position; 0 when no batch has a key
     * @throws SQLException when the database fails
     */
    public static long endOfBatches(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LAST_OF_BATCHES);
                ResultSet rows = select.executeQuery()) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    /**
     * Passes on the hashes of a unit's first entries.
     *
     * @param connection where
     * @param unit the unit
     * @param size how many
     * @param sink takes them by sequence
     * @throws SQLException when the database fails
     */
    public static void hashes(Connection connection, String unit, long size, HashSink sink) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(HASHES)) {
            select.setFetchSize(FETCH);
            select.setString(1, unit);
            select.setLong(2, size);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    sink.take(rows.getString(1));
                }
            }
        }
    }

    /** Idempotency keys in order of their batches, one at a time. */
    public static final class Batches implements AutoCloseable {
        private final PreparedStatement select;
        private final ResultSet rows;
        private long first;

        /**
         * Goes to the first one.
         *
         * @param connection where
         * @param last the last position where a batch may begin
         * @throws SQLException when the database fails
         */
        public Batches(Connection connection, long last) throws SQLException {
            select = connection.prepareStatement(BATCHES);
            select.setFetchSize(FETCH);
            select.setLong(1, last);
            rows = select.executeQuery();
            next();
        }

        /**
         * Says where the batch begins that is next.
         *
         * @return its first position; the greatest number when there is none
         */
        public long first() {
            return first;
        }

        /**
         * Says where the batch ends that is next.
         *
         * @return its last position
         * @throws SQLException when the database fails
         */
        public long last() throws SQLException {
            return rows.getLong(2);
        }

        /**
         * Returns the key of the batch that is next.
         *
         * @return the key; null where the database lost it
         * @throws SQLException when the database fails
         */
        public @Nullable String key() throws SQLException {
            return rows.getString(3);
        }

        /**
         * Goes on.
         *
         * @throws SQLException when the database fails
         */
        public void next() throws SQLException {
            first = rows.next() ? rows.getLong(1) : Long.MAX_VALUE;
        }

        @Override
        public void close() throws SQLException {
            rows.close();
            select.close();
        }
    }
}
