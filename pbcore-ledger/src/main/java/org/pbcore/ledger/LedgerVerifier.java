package org.pbcore.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.pbcore.ledger.CheckedRows.Committed;
import org.pbcore.ledger.CheckedRows.KeyedBatch;
import org.pbcore.ledger.store.EntryTable;
import org.pbcore.ledger.store.LedgerTables;
import org.pbcore.ledger.store.VerificationScan;
import org.pbcore.ledger.store.VerificationScan.Batches;

/** Verifies the tables of a ledger: chains, columns, batches, and commitments where somebody can compare them. */
final class LedgerVerifier {
    private static final int TELL_EVERY = 10_000;
    private static final int RANGE = 20_000;

    private final Connection connection;
    private final VerifyOptions options;
    private final boolean isPart;
    private final ChainVerifier chains;
    private @Nullable Corruption found;
    private long position;
    private long erased;

    private LedgerVerifier(Connection connection, LedgerFormat format, VerifyOptions options) {
        this.connection = connection;
        this.options = options;
        this.isPart = format.isPart();
        this.chains = new ChainVerifier(format, options.checkpoints());
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
        RowChecker checker = new RowChecker(chains, options.commitments().isPresent());
        try (Batches batches = new Batches(connection, last)) {
            read(last, new RowBlocks(checker, options.executor()), batches);
            return found == null ? end(batches) : new Verification.Corrupt(position, found);
        } catch (SQLException e) {
            if (Failures.isDamage(e)) {
                return new Verification.Corrupt(position + 1, Corruption.STORAGE);
            }
            throw e;
        }
    }

    /** Reads every row, range by range: while rows are on their way, other tables cannot be asked. */
    private void read(long last, RowBlocks blocks, Batches batches) throws SQLException {
        OptionalLong first = VerificationScan.first(connection, Long.MIN_VALUE, last);
        while (found == null && first.isPresent()) {
            long end = last - RANGE < first.getAsLong() ? last : first.getAsLong() + RANGE - 1;
            read(first.getAsLong(), end, blocks, batches);
            first = end < last ? VerificationScan.first(connection, end + 1, last) : OptionalLong.empty();
        }
    }

    /** Reads some rows; what stands before a place that the database cannot read is checked all the same. */
    private void read(long first, long last, RowBlocks blocks, Batches batches) throws SQLException {
        try {
            VerificationScan.entries(connection, first, last, blocks::add);
        } catch (SQLException e) {
            if (!Failures.isDamage(e) || agreeBefore(e, blocks, batches)) {
                throw e;
            }
            return;
        }
        agree(blocks.finish(), batches);
    }

    private boolean agreeBefore(SQLException damage, RowBlocks blocks, Batches batches) {
        try {
            return agree(blocks.finish(), batches);
        } catch (SQLException further) {
            damage.addSuppressed(further);
            return true;
        }
    }

    private boolean agree(List<CheckedRows> blocks, Batches batches) throws SQLException {
        for (CheckedRows rows : blocks) {
            if (!take(rows, batches)) {
                return false;
            }
        }
        return true;
    }

    private Verification end(Batches batches) throws SQLException {
        if (batches.first() != Long.MAX_VALUE) {
            return new Verification.Corrupt(position, Corruption.BATCH);
        }
        long missing = Math.max(chains.missing(), missingOfBatches());
        if (missing > 0) {
            return new Verification.Incomplete(position, missing);
        }
        PositionRange range = new PositionRange(1, position);
        return erased > 0 ? new Verification.KeyErased(range, erased) : new Verification.Ok(range);
    }

    /** How many entries batches with a key are short of; what is added meanwhile comes with its entries. */
    private long missingOfBatches() throws SQLException {
        long end = VerificationScan.endOfBatches(connection);
        return isPart ? 0 : end - EntryTable.position(connection);
    }

    private boolean take(CheckedRows rows, Batches batches) throws SQLException {
        long misplaced;
        try {
            misplaced = misplacedBatch(rows, batches);
        } catch (SQLException e) {
            return unreadable(e, Math.min(batches.first(), rows.last() - 1) + 1);
        }
        for (Committed entry : rows.commitments()) {
            if (misplaced != 0 && entry.position() >= misplaced) {
                break;
            }
            try {
                if (!areWhole(entry)) {
                    return finds(entry.position(), Corruption.COMMITMENT);
                }
            } catch (SQLException e) {
                return unreadable(e, entry.position());
            }
        }
        if (misplaced > 0) {
            return finds(misplaced, Corruption.BATCH);
        }
        if (rows.fault().isPresent()) {
            return finds(rows.last(), rows.fault().get());
        }
        boolean tells = rows.last() / TELL_EVERY > position / TELL_EVERY;
        position = rows.last();
        if (tells) {
            options.progress().accept(position);
        }
        return true;
    }

    private boolean finds(long where, Corruption what) {
        position = where;
        found = what;
        return false;
    }

    /** Where a batch with a key is not as the table of keys says, or is in that table only; 0 when all agree. */
    private static long misplacedBatch(CheckedRows rows, Batches batches) throws SQLException {
        for (KeyedBatch batch : rows.batches()) {
            if (batches.first() != batch.first()) {
                return Math.max(1, Math.min(batches.first(), batch.first()));
            }
            if (batches.last() != batch.first() + batch.size() - 1
                    || !batch.key().equals(batches.key())) {
                return batch.first();
            }
            batches.next();
        }
        long agreed = rows.fault().isPresent() ? rows.last() - 1 : rows.last();
        return batches.first() <= agreed ? Math.max(1, batches.first()) : 0;
    }

    /** Ends at a row of another table that the database cannot read; tells any other failure. */
    private boolean unreadable(SQLException failure, long where) throws SQLException {
        if (!Failures.isDamage(failure)) {
            throw failure;
        }
        return finds(where, Corruption.STORAGE);
    }

    private boolean areWhole(Committed entry) throws SQLException {
        int lost = options.commitments().orElseThrow().erased(connection, entry.position(), entry.commitments());
        erased += Math.max(0, lost);
        return lost >= 0;
    }
}
