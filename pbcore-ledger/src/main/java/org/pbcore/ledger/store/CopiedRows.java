package org.pbcore.ledger.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.pbcore.ledger.store.VerificationScan.EntrySink;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/**
 * The rows of entries as PostgreSQL copies them out, each in one message: the server goes on while they are checked,
 * and does not join the columns. Meanwhile the connection serves nothing else.
 */
final class CopiedRows {
    private static final String COPY = "copy (select entry_text, entry_hash, record_position, unit_code, unit_sequence,"
            + " kind_code, entry_key, valid_from, valid_to, region_code from pbcore_entry"
            + " where record_position between %d and %d order by record_position) to stdout (format binary)";

    /** By the key, until the transaction ends: a table that nobody has analysed yet would be sorted range by range. */
    private static final String UNSORTED = "set local enable_sort to off";

    /** Stands before the first row: a signature of eleven bytes and flags, and then what its length says. */
    private static final int HEADER = 15;

    private final ByteBuffer message;
    private final byte[] row;
    private int end;
    private boolean whole = true;

    private CopiedRows(ByteBuffer message) {
        this.message = message;
        // long enough: what parts columns and makes numbers decimal is shorter than the lengths of ten columns
        this.row = new byte[message.remaining()];
    }

    /** Passes on rows; where no more are wanted, the rest of the range is let go by. */
    static void pass(Connection connection, long first, long last, EntrySink sink) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(UNSORTED);
        }
        CopyOut copy = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(COPY.formatted(first, last));
        try {
            pass(copy, sink);
        } catch (SQLException | RuntimeException | Error failure) {
            breakOff(copy, failure);
            throw failure;
        }
    }

    /**
     * Lets the rest of a copy go by, for which the connection would wait; the failure stays the one that is told.
     * Cancelling it instead could hit the statement after it.
     */
    private static void breakOff(CopyOut copy, Throwable failure) {
        try {
            while (copy.isActive() && copy.readFromCopy() != null) {}
        } catch (SQLException further) {
            failure.addSuppressed(further);
        }
    }

    private static void pass(CopyOut copy, EntrySink sink) throws SQLException {
        boolean more = true;
        int header = HEADER;
        for (byte[] sent = copy.readFromCopy(); sent != null; sent = copy.readFromCopy()) {
            ByteBuffer message = ByteBuffer.wrap(sent);
            if (header > 0) {
                message.position(header);
                message.position(header + Integer.BYTES + message.getInt());
                header = 0;
            }
            boolean isRow = message.getShort() > 0;
            more = more && (!isRow || sink.take(new CopiedRows(message).joined()));
        }
    }

    private byte[] joined() {
        text();
        part();
        text();
        part();
        number();
        part();
        text();
        part();
        number();
        for (int column = 0; column < 3; column++) {
            part();
            text();
        }
        for (int column = 0; column < 2; column++) {
            part();
            maybe();
        }
        return whole ? Arrays.copyOf(row, end) : VerificationScan.NOTHING;
    }

    private void part() {
        row[end++] = VerificationScan.SEPARATOR;
    }

    private void text() {
        int length = message.getInt();
        whole &= length >= 0;
        take(length);
    }

    private void maybe() {
        int length = message.getInt();
        row[end++] = (byte) (length < 0 ? '-' : '+');
        take(length);
    }

    private void take(int length) {
        if (length > 0) {
            message.get(row, end, length);
            end += length;
        }
    }

    private void number() {
        boolean there = message.getInt() == Long.BYTES;
        whole &= there;
        if (there) {
            byte[] digits = Long.toString(message.getLong()).getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(digits, 0, row, end, digits.length);
            end += digits.length;
        }
    }
}
