package org.pbcore.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pbcore.ledger.chain.Checkpoint;

/** Whoever changes the tables behind the ledger's back is found out. */
class TamperingTest {
    private static final int ENTRIES = Facts.THOROUGH ? 1000 : 100;
    private static final LedgerFormat FORMAT = LedgerFormat.of(LedgerOptions.of("test.example/ledger"));

    @TempDir
    Path folder;

    private Ledger ledger;
    private final List<Checkpoint> checkpoints = new ArrayList<>();
    private long refused;

    @BeforeEach
    void fill() {
        ledger = Ledger.open(folder.resolve("ledger.db"), LedgerOptions.of("test.example/ledger"));
        int n = 0;
        while (n < ENTRIES) {
            List<EntryDraft> drafts = new ArrayList<>();
            for (int i = 0; i <= n % 4 && n < ENTRIES; i++) {
                drafts.add(Facts.fact(n));
                n++;
            }
            Batch batch = Batch.of(drafts);
            ledger.append(
                    n % 2 == 0
                            ? batch.withIdempotencyKey("键-" + n)
                                    .withActor("录入员")
                                    .withNote("第一批")
                            : batch);
        }
        ledger.units().forEach(unit -> checkpoints.add(ledger.evidence().checkpoint(unit)));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void ledger_untouched_isWhole() {
        Verification.Ok whole = new Verification.Ok(new PositionRange(1, ENTRIES));

        assertThat(ledger.evidence().verify(VerifyOptions.NONE)).isEqualTo(whole);
        assertThat(ledger.evidence().verify(withCheckpoints())).isEqualTo(whole);
    }

    @Test
    void everyByteOfEveryColumn_flipped_isFound() {
        long[] flips = {0};
        List<String> missed = new ArrayList<>();
        for (String table : List.of("pbcore_ledger", "pbcore_entry", "pbcore_batch")) {
            ledger.transaction(connection -> {
                flips[0] += flip(connection, table, missed);
                return null;
            });
        }
        System.out.println("flipped bytes: " + flips[0] + " in " + ENTRIES + " entries, refused by the database: "
                + refused + ", missed: " + missed.size());
        assertThat(missed).isEmpty();
        assertThat(flips[0]).isGreaterThan(300L * ENTRIES);
        assertThat(ledger.evidence().verify(withCheckpoints()).isIntact()).isTrue();
    }

    private long flip(Connection connection, String table, List<String> missed) throws SQLException {
        long flips = 0;
        for (Object[] cell : cells(connection, table)) {
            long row = (Long) cell[0];
            String column = (String) cell[1];
            byte[] bytes = cell[2] instanceof Number number
                    ? longBytes(number.longValue())
                    : String.valueOf(cell[2] == null ? "" : cell[2]).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < Math.max(1, bytes.length); i++) {
                byte[] flipped = bytes.length == 0 ? new byte[] {'x'} : bytes.clone();
                flipped[i] ^= (byte) (1 << ((i + row) % 8));
                flips++;
                Object value = cell[2] instanceof Number ? (Object) asLong(flipped) : flipped;
                if (isWhole(connection, table, column, row, value)) {
                    missed.add(table + "." + column + " of row " + row + ", byte " + i);
                }
            }
        }
        return flips;
    }

    private static List<Object[]> cells(Connection connection, String table) throws SQLException {
        List<Object[]> cells = new ArrayList<>();
        try (Statement select = connection.createStatement();
                ResultSet rows = select.executeQuery("select rowid as r, * from " + table)) {
            ResultSetMetaData columns = rows.getMetaData();
            while (rows.next()) {
                for (int i = 2; i <= columns.getColumnCount(); i++) {
                    cells.add(new Object[] {rows.getLong(1), columns.getColumnName(i), rows.getObject(i)});
                }
            }
        }
        return cells;
    }

    private boolean isWhole(Connection connection, String table, String column, long row, Object value)
            throws SQLException {
        var before = connection.setSavepoint();
        String cast = value instanceof Long ? "?" : "cast(? as text)";
        try (PreparedStatement update =
                connection.prepareStatement("update " + table + " set " + column + " = " + cast + " where rowid = ?")) {
            update.setObject(1, value);
            update.setLong(2, row);
            update.executeUpdate();
        } catch (SQLException e) {
            refused++;
            connection.rollback(before);
            return false;
        }
        boolean whole =
                LedgerVerifier.verify(connection, FORMAT, VerifyOptions.NONE).isIntact();
        connection.rollback(before);
        connection.releaseSavepoint(before);
        return whole;
    }

    private static byte[] longBytes(long value) {
        return java.nio.ByteBuffer.allocate(8).putLong(value).array();
    }

    private static Long asLong(byte[] bytes) {
        return java.nio.ByteBuffer.wrap(bytes).getLong();
    }

    @Test
    void everyRow_deleted_isFound() {
        int found = 0;
        for (int row = 1; row <= ENTRIES; row++) {
            Verification with = after(withCheckpoints(), "delete from pbcore_entry where record_position = " + row);
            Verification without = after(VerifyOptions.NONE, "delete from pbcore_entry where record_position = " + row);
            assertThat(with.isIntact()).as("row " + row).isFalse();
            assertThat(without.isIntact() && row < ENTRIES).as("row " + row).isFalse();
            found++;
        }
        assertThat(found).isEqualTo(ENTRIES);
    }

    @Test
    void tail_cutOff_isFoundAgainstACheckpointOnly() {
        int last = ENTRIES - 1;
        String cut = "delete from pbcore_entry where record_position > %d";
        String cutKeys = "delete from pbcore_batch where last_position > %d";
        int batchEnd = endOfAnEarlierBatch();

        assertThat(after(VerifyOptions.NONE, cut.formatted(batchEnd), cutKeys.formatted(batchEnd)))
                .isEqualTo(new Verification.Ok(new PositionRange(1, batchEnd)));
        assertThat(after(withCheckpoints(), cut.formatted(batchEnd), cutKeys.formatted(batchEnd)))
                .isInstanceOf(Verification.Incomplete.class);
        assertThat(after(withCheckpoints(), cut.formatted(last))).isInstanceOf(Verification.Incomplete.class);
    }

    private int endOfAnEarlierBatch() {
        List<Entry> entries = new ArrayList<>();
        ledger.entries(PositionRange.ALL, entries::add);
        return entries.stream()
                .filter(entry -> entry.batch().isPresent() && entry.position() > ENTRIES / 2)
                .mapToInt(entry -> (int) entry.position() - 1)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void half_aBatch_isIncomplete() {
        List<Entry> entries = new ArrayList<>();
        ledger.entries(PositionRange.ALL, entries::add);
        long first = entries.stream()
                .filter(entry -> entry.batch().filter(batch -> batch.size() > 2).isPresent())
                .reduce((one, other) -> other)
                .orElseThrow()
                .position();

        assertThat(after(VerifyOptions.NONE, "delete from pbcore_entry where record_position > " + first))
                .isInstanceOfSatisfying(
                        Verification.Incomplete.class,
                        incomplete -> assertThat(incomplete.position()).isEqualTo(first));
    }

    @Test
    void rows_swappedDuplicatedOrAdded_areFound() {
        String columns =
                "unit_code, unit_sequence, kind_code, entry_key, valid_from, valid_to, region_code, entry_hash, entry_text";
        String duplicate = "insert into pbcore_entry select " + (ENTRIES + 1) + ", unit_code, unit_sequence + 1000000, "
                + columns.substring("unit_code, unit_sequence, ".length())
                + " from pbcore_entry where record_position = 5";
        String swap = "update pbcore_entry set record_position = case record_position when 4 then -5 else -4 end"
                + " where record_position in (4, 5)";
        String settle = "update pbcore_entry set record_position = -record_position where record_position < 0";

        assertThat(after(VerifyOptions.NONE, duplicate)).isInstanceOf(Verification.Corrupt.class);
        assertThat(after(VerifyOptions.NONE, swap, settle)).isInstanceOf(Verification.Corrupt.class);
        assertThat(after(
                        VerifyOptions.NONE,
                        "insert into pbcore_batch values (" + ENTRIES + ", " + ENTRIES + ", 'forged')"))
                .isInstanceOf(Verification.Corrupt.class);
        assertThat(after(VerifyOptions.NONE, "delete from pbcore_batch where first_position > 10"))
                .isInstanceOf(Verification.Corrupt.class);
        assertThat(after(VerifyOptions.NONE, "delete from pbcore_ledger")).isInstanceOf(Verification.Corrupt.class);
        assertThat(after(
                        VerifyOptions.NONE,
                        "update pbcore_ledger set format_text = replace(format_text, '\"format\":1', '\"format\":2')"))
                .isInstanceOf(Verification.UnsupportedFormat.class);
    }

    @Test
    void ledger_writtenAnew_isFoundAgainstACheckpointOnly() {
        try (Ledger forged = Ledger.open(folder.resolve("forged.db"), LedgerOptions.of("test.example/ledger"))) {
            ledger.entries(
                    PositionRange.ALL,
                    entry -> forged.append(Batch.of(
                            entry.position() == 3 ? Facts.fact(entry.draft().unit(), "forged") : entry.draft())));

            assertThat(forged.evidence().verify(VerifyOptions.NONE).isIntact()).isTrue();
            assertThat(forged.evidence().verify(withCheckpoints()))
                    .isInstanceOfSatisfying(
                            Verification.Corrupt.class,
                            corrupt -> assertThat(corrupt.kind()).isEqualTo(Corruption.CHECKPOINT));
        }
    }

    private VerifyOptions withCheckpoints() {
        VerifyOptions options = VerifyOptions.NONE;
        for (Checkpoint checkpoint : checkpoints) {
            options = options.with(checkpoint);
        }
        return options;
    }

    private Verification after(VerifyOptions options, String... changes) {
        return ledger.transaction(connection -> {
            var before = connection.setSavepoint();
            try (Statement statement = connection.createStatement()) {
                for (String change : changes) {
                    assertThat(statement.executeUpdate(change)).as(change).isPositive();
                }
            }
            Verification found = LedgerVerifier.verify(connection, FORMAT, options);
            connection.rollback(before);
            connection.releaseSavepoint(before);
            return found;
        });
    }
}
