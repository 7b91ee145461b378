package org.pbcore.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pbcore.ledger.store.EntryTable;
import org.pbcore.ledger.store.LedgerTables;
import org.pbcore.ledger.store.VerificationScan;
import org.pbcore.ledger.store.VerificationScan.Batches;

/** Verifies the tables of a ledger: chains, columns, batches, and commitments where somebody can compare them. */
final class LedgerVerifier {
    private static final int TELL_EVERY = 10_000;

    private final Connection connection;
    private final VerifyOptions options;
    private final boolean isPart;
    private final ChainVerifier chains;
    private final EntryFields fields;
    private @Nullable Corruption found;
    private long erased;

    private LedgerVerifier(Connection connection, LedgerFormat format, VerifyOptions options) {
        this.connection = connection;
        this.options = options;
        this.isPart = format.isPart();
        this.chains = new ChainVerifier(format, options.checkpoints());
        this.fields = chains.fields();
        this.found = chains.found().orElse(null);
    }

    static Verification verify(Connection connection, LedgerFormat expected, VerifyOptions options)
            throws SQLException {
        Optional<String> record = LedgerTables.format(connection, false);
        if (!record.equals(Optional.of(expected.text()))) {
            return FormatRecord.problem(record.orElse(""));
        }
        return new LedgerVerifier(connection, expected, options).run();
    }

    private Verification run() throws SQLException {
        if (found != null) {
            return new Verification.Corrupt(0, found);
        }
        long last = EntryTable.position(connection);
        try (Batches batches = new Batches(connection, last)) {
            VerificationScan.entries(connection, last, row -> take(row, batches));
            if (found != null) {
                return new Verification.Corrupt(chains.position(), found);
            }
            return end(batches);
        } catch (SQLException e) {
            if (Failures.isDamage(e)) {
                return new Verification.Corrupt(chains.position() + 1, Corruption.STORAGE);
            }
            throw e;
        }
    }

    private Verification end(Batches batches) throws SQLException {
        if (batches.first() != Long.MAX_VALUE) {
            return new Verification.Corrupt(chains.position(), Corruption.BATCH);
        }
        long missing = Math.max(chains.missing(), missingOfBatches());
        if (missing > 0) {
            return new Verification.Incomplete(chains.position(), missing);
        }
        PositionRange range = new PositionRange(1, chains.position());
        return erased > 0 ? new Verification.KeyErased(range, erased) : new Verification.Ok(range);
    }

    /** How many entries batches with a key are short of; what is added meanwhile comes with its entries. */
    private long missingOfBatches() throws SQLException {
        long end = VerificationScan.endOfBatches(connection);
        return isPart ? 0 : end - EntryTable.position(connection);
    }

    private boolean take(byte[] row, Batches batches) throws SQLException {
        int textStart = textStart(row);
        if (!chains.take(row, textStart)) {
            found = chains.found().orElseThrow();
        } else if (chains.afterHash(row) < 0) {
            found = Corruption.HASH;
        } else if (!StoredColumns.agree(fields, row, chains.afterHash(row) + 1, textStart)) {
            found = Corruption.COLUMN;
        } else if (!agrees(batches)) {
            found = Corruption.BATCH;
        } else {
            compareCommitments();
        }
        if (chains.position() % TELL_EVERY == 0) {
            options.progress().accept(chains.position());
        }
        return found == null;
    }

    /** The place behind the last separator before the text; the end where there are fewer. */
    private static int textStart(byte[] row) {
        int separators = 0;
        for (int i = 0; i < row.length; i++) {
            if (row[i] == VerificationScan.SEPARATOR) {
                separators++;
                if (separators == VerificationScan.COLUMNS) {
                    return i + 1;
                }
            }
        }
        return row.length;
    }

    private boolean agrees(Batches batches) throws SQLException {
        long position = chains.position();
        if (!fields.has(fields.batchKey)) {
            return batches.first() != position;
        }
        boolean agrees = batches.first() == position
                && batches.last() == position + fields.batchSize() - 1
                && Objects.equals(batches.key(), fields.get(fields.batchKey));
        if (agrees) {
            batches.next();
        }
        return agrees;
    }

    private void compareCommitments() throws SQLException {
        if (options.commitments().isPresent() && fields.has(fields.commitments)) {
            int lost = options.commitments()
                    .get()
                    .erased(connection, chains.position(), StoredEntries.commitments(fields));
            if (lost < 0) {
                found = Corruption.COMMITMENT;
            }
            erased += Math.max(0, lost);
        }
    }
}
