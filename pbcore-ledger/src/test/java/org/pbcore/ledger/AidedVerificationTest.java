package org.pbcore.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Verification with threads that the host lends finds what it finds without. */
class AidedVerificationTest {
    private static final int ENTRIES = 20_500;
    private static final LedgerFormat FORMAT = LedgerFormat.of(LedgerOptions.of("test.example/ledger"));

    @TempDir
    Path folder;

    private final ExecutorService pool = Executors.newSingleThreadExecutor();
    private Ledger ledger;

    @BeforeEach
    void fill() {
        ledger = Ledger.open(folder.resolve("ledger.db"), LedgerOptions.of("test.example/ledger"));
        for (int first = 0; first < ENTRIES; first += 500) {
            List<EntryDraft> drafts = new ArrayList<>();
            for (int i = first; i < first + 500; i++) {
                drafts.add(Facts.fact(i));
            }
            ledger.append(Batch.of(drafts).withIdempotencyKey("batch-" + first));
        }
    }

    @AfterEach
    void close() {
        ledger.close();
        pool.shutdownNow();
    }

    @Test
    void pool_wholeLedger_isWholeAndTellsHowFarItIs() {
        List<Long> told = new ArrayList<>();

        Verification found = ledger.evidence()
                .verify(VerifyOptions.NONE.aidedBy(pool).watched(told::add).with((connection, position, all) -> 0));

        assertThat(found).isEqualTo(new Verification.Ok(new PositionRange(1, ENTRIES)));
        assertThat(told).containsExactly(10_000L, 20_000L);
    }

    @Test
    void poolWithoutAFreeThread_wholeLedger_isVerifiedByWhoReads() throws Exception {
        VerifyOptions aided = VerifyOptions.NONE.aidedBy(pool);

        assertThat(pool.submit(() -> ledger.evidence().verify(aided)).get())
                .isEqualTo(new Verification.Ok(new PositionRange(1, ENTRIES)));
        assertThat(ledger.evidence().verify(VerifyOptions.NONE.aidedBy(task -> {})))
                .isEqualTo(new Verification.Ok(new PositionRange(1, ENTRIES)));
    }

    @Test
    void pool_thatRefuses_isTold() {
        pool.shutdown();

        assertThatThrownBy(() -> ledger.evidence().verify(VerifyOptions.NONE.aidedBy(pool)))
                .isInstanceOf(RejectedExecutionException.class);
    }

    /** First and last of a block, first of a batch, and the end. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 501, 1000, 1001, 2000, 12_345, 20_000, 20_001, 20_500})
    void damage_inARow_isFoundWhereItIs(int position) {
        String where = " where record_position = " + position;

        foundAt(
                position,
                Corruption.TEXT,
                "update pbcore_entry set entry_text = replace(entry_text, '}', '} ')" + where);
        // a separator more: what stands behind it is read as the hash
        foundAt(position, Corruption.HASH, "update pbcore_entry set entry_text = entry_text || char(31)" + where);
        foundAt(position, Corruption.TEXT, "update pbcore_entry set entry_text = entry_text || '1'" + where);
        foundAt(position, Corruption.HASH, "update pbcore_entry set entry_hash = lower(hex(zeroblob(32)))" + where);
        foundAt(position, Corruption.HASH, "update pbcore_entry set entry_hash = substr(entry_hash, 2)" + where);
        foundAt(position, Corruption.COLUMN, "update pbcore_entry set entry_key = entry_key || '1'" + where);
        foundAt(
                position,
                Corruption.COLUMN,
                "update pbcore_entry set region_code = coalesce(region_code, '') || char(31)" + where);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 501, 1001, 12_001, 20_001})
    void key_ofABatch_isFoundWhereItIs(int first) {
        String where = " where first_position = " + first;

        foundAt(first, Corruption.BATCH, "update pbcore_batch set batch_key = 'forged'" + where);
        foundAt(first, Corruption.BATCH, "update pbcore_batch set last_position = last_position - 1" + where);
        foundAt(first, Corruption.BATCH, "delete from pbcore_batch" + where);
        foundAt(
                first + 7,
                Corruption.BATCH,
                "insert into pbcore_batch values (" + (first + 7) + ", " + (first + 7) + ", 'forged')");
    }

    @Test
    void commitment_thatIsNone_isFoundBeforeWhatComesLater() {
        CommitmentCheck check = (connection, position, all) -> position == 12_345 || position == 12_401 ? -1 : 0;
        String later = "update pbcore_entry set entry_key = 'x' where record_position = 12500";
        String earlier = "update pbcore_entry set entry_key = 'x' where record_position = 12300";

        assertThat(after(VerifyOptions.NONE.with(check).aidedBy(pool), later))
                .isEqualTo(new Verification.Corrupt(12_345, Corruption.COMMITMENT));
        assertThat(after(VerifyOptions.NONE.with(check).aidedBy(pool), earlier))
                .isEqualTo(new Verification.Corrupt(12_300, Corruption.COLUMN));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 485, 1001, 20_500})
    void rowOfTheVault_thatTheDatabaseCannotRead_isFoundWhereItIs(int where) {
        CommitmentCheck check = (connection, position, all) -> {
            if (position >= where) {
                throw new SQLException("a damaged page", "XX001");
            }
            return 0;
        };
        long first = where + (4 - (where - 1) % 4) % 4;
        Verification.Corrupt expected = new Verification.Corrupt(first, Corruption.STORAGE);

        for (VerifyOptions options : List.of(VerifyOptions.NONE, VerifyOptions.NONE.aidedBy(pool))) {
            assertThat(ledger.evidence().verify(options.with(check)))
                    .isEqualTo(first > ENTRIES ? new Verification.Ok(new PositionRange(1, ENTRIES)) : expected);
        }
    }

    private void foundAt(long position, Corruption kind, String change) {
        Verification.Corrupt expected = new Verification.Corrupt(position, kind);
        assertThat(after(VerifyOptions.NONE, change)).as(change).isEqualTo(expected);
        assertThat(after(VerifyOptions.NONE.aidedBy(pool), change)).as(change).isEqualTo(expected);
    }

    private Verification after(VerifyOptions options, String change) {
        return ledger.transaction(connection -> {
            var before = connection.setSavepoint();
            try (Statement statement = connection.createStatement()) {
                assertThat(statement.executeUpdate(change)).isEqualTo(1);
            }
            Verification found = LedgerVerifier.verify(connection, FORMAT, options);
            connection.rollback(before);
            return found;
        });
    }
}
