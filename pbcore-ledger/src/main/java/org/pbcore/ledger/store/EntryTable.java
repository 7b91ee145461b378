package org.pbcore.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The questions to the table of entries. */
public final class EntryTable {
    /** What a text and its hash are read by. */
    private static final String TEXT = "select entry_hash, entry_text from pbcore_entry where ";

    private static final String POSITION = "select max(record_position) from pbcore_entry";
    private static final String TIP = "select unit_code, unit_sequence, record_position, entry_hash from pbcore_entry";
    private static final String END = TIP + " order by record_position desc limit 1";
    private static final String HEAD = TIP + " where unit_code = ? order by unit_sequence desc limit 1";
    private static final String AS_OF = TEXT + "kind_code = ? and entry_key = ? and record_position <= ?"
            + " and valid_from <= ? and (valid_to is null or valid_to > ?) order by record_position desc limit 1";
    private static final String HISTORY = TEXT + "kind_code = ? and entry_key = ? order by record_position";
    private static final String RANGE = TEXT + "record_position between ? and ? order by record_position";
    private static final String SNAPSHOT = "select entry_hash, entry_text, entry_key from pbcore_entry"
            + " where kind_code = ? and record_position <= ?"
            + " and valid_from <= ? and (valid_to is null or valid_to > ?) order by entry_key, record_position desc";
    private static final String UNITS = "select distinct unit_code from pbcore_entry order by unit_code";

    private static final int FETCH = 1000;

    private EntryTable() {}

    /** Takes the hash and the text of an entry. */
    @FunctionalInterface
    public interface TextSink {
        /**
         * Takes one.
         *
         * @param hash the hash in hexadecimal
         * @param text the canonical text
         */
        void take(String hash, String text);
    }

    /**
     * The end of a chain.
     *
     * @param unit whose chain it is
     * @param sequence the place in the unit
     * @param position the record position
     * @param hash the hash in hexadecimal
     */
    public record Tip(String unit, long sequence, long position, String hash) {}

    /**
     * Finds the last position.
     *
     * @param connection where
     * @return 0 when there is no row
     * @throws SQLException when the database fails
     */
    public static long position(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(POSITION);
                ResultSet rows = select.executeQuery()) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    /**
     * Finds the end of a unit's chain.
     *
     * @param connection where
     * @param unit the unit
     * @return its last entry; empty when it has none
     * @throws SQLException when the database fails
     */
    public static Optional<Tip> tip(Connection connection, String unit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(HEAD)) {
            select.setString(1, unit);
            return tip(select);
        }
    }

    /**
     * Finds the end of the ledger, which is the end of a chain.
     *
     * @param connection where
     * @return the last entry; empty when there is none
     * @throws SQLException when the database fails
     */
    public static Optional<Tip> end(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(END)) {
            return tip(select);
        }
    }

    private static Optional<Tip> tip(PreparedStatement select) throws SQLException {
        try (ResultSet rows = select.executeQuery()) {
            return rows.next()
                    ? Optional.of(new Tip(rows.getString(1), rows.getLong(2), rows.getLong(3), rows.getString(4)))
                    : Optional.empty();
        }
    }

    /**
     * Passes on the entry of a key that speaks of a day.
     *
     * @param connection where
     * @param kind the kind of fact
     * @param key what it is of
     * @param day the business day, ISO
     * @param position the last position that counts
     * @param sink takes the entry, if there is one
     * @throws SQLException when the database fails
     */
    public static void asOf(Connection connection, String kind, String key, String day, long position, TextSink sink)
            throws SQLException {
        pass(connection, AS_OF, sink, kind, key, position, day, day);
    }

    /**
     * Passes on the entries of a key.
     *
     * @param connection where
     * @param kind the kind of fact
     * @param key what it is of
     * @param sink takes the entries by position
     * @throws SQLException when the database fails
     */
    public static void history(Connection connection, String kind, String key, TextSink sink) throws SQLException {
        pass(connection, HISTORY, sink, kind, key);
    }

    /**
     * Passes on entries.
     *
     * @param connection where
     * @param first the first position
     * @param last the last position
     * @param sink takes the entries by position
     * @throws SQLException when the database fails
     */
    public static void range(Connection connection, long first, long last, TextSink sink) throws SQLException {
        pass(connection, RANGE, sink, first, last);
    }

    /**
     * Passes on the latest entry of every key of a kind that speaks of a day.
     *
     * @param connection where
     * @param kind the kind of fact
     * @param day the business day, ISO
     * @param position the last position that counts
     * @param sink takes the entries in order of their keys
     * @throws SQLException when the database fails
     */
    public static void snapshot(Connection connection, String kind, String day, long position, TextSink sink)
            throws SQLException {
        try (PreparedStatement select = prepare(connection, SNAPSHOT, kind, position, day, day);
                ResultSet rows = select.executeQuery()) {
            @Nullable String last = null;
            while (rows.next()) {
                String key = rows.getString(3);
                if (!key.equals(last)) {
                    sink.take(rows.getString(1), rows.getString(2));
                    last = key;
                }
            }
        }
    }

    /**
     * Lists the units.
     *
     * @param connection where
     * @return the units that have entries, in order
     * @throws SQLException when the database fails
     */
    public static List<String> units(Connection connection) throws SQLException {
        List<String> units = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(UNITS);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                units.add(rows.getString(1));
            }
        }
        return units;
    }

    private static void pass(Connection connection, String sql, TextSink sink, Object... values) throws SQLException {
        try (PreparedStatement select = prepare(connection, sql, values);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                sink.take(rows.getString(1), rows.getString(2));
            }
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement select = connection.prepareStatement(sql);
        select.setFetchSize(FETCH);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Long number) {
                select.setLong(i + 1, number);
            } else {
                select.setString(i + 1, (String) values[i]);
            }
        }
        return select;
    }
}
