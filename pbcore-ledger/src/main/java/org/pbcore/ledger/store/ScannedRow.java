package org.pbcore.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The columns of the row that a scan is at, as the database holds them; any of them may be damaged. */
public final class ScannedRow {
    private static final byte[] NOTHING = {};

    private final ResultSet rows;

    ScannedRow(ResultSet rows) {
        this.rows = rows;
    }

    /**
     * Reads the position.
     *
     * @return the column
     * @throws SQLException when the database fails
     */
    public long position() throws SQLException {
        return rows.getLong(1);
    }

    /**
     * Reads the unit.
     *
     * @return the column
     * @throws SQLException when the database fails
     */
    public @Nullable String unit() throws SQLException {
        return rows.getString(2);
    }

    /**
     * Reads the place in the unit.
     *
     * @return the column
     * @throws SQLException when the database fails
     */
    public long sequence() throws SQLException {
        return rows.getLong(3);
    }

    /**
     * Reads the kind.
     *
     * @return the column
     * @throws SQLException when the database fails
     */
    public @Nullable String kind() throws SQLException {
        return rows.getString(4);
    }

    /**
     * Reads the key.
     *
     * @return the column
     * @throws SQLException when the database fails
     */
    public @Nullable String key() throws SQLException {
        return rows.getString(5);
    }

    /**
     * Reads the first business day.
     *
     * @return the column
     * @throws SQLException when the database fails
     */
    public @Nullable String from() throws SQLException {
        return rows.getString(6);
    }

    /**
     * Reads the day after the last.
     *
     * @return the column
     * @throws SQLException when the database fails
     */
    public @Nullable String to() throws SQLException {
        return rows.getString(7);
    }

    /**
     * Reads the region.
     *
     * @return the column
     * @throws SQLException when the database fails
     */
    public @Nullable String region() throws SQLException {
        return rows.getString(8);
    }

    /**
     * Reads the hash.
     *
     * @return the column
     * @throws SQLException when the database fails
     */
    public @Nullable String hash() throws SQLException {
        return rows.getString(9);
    }

    /**
     * Reads the bytes of the text.
     *
     * @return UTF-8, if nobody damaged it
     * @throws SQLException when the database fails
     */
    public byte[] text() throws SQLException {
        byte[] text = rows.getBytes(10);
        return text == null ? NOTHING : text;
    }
}
