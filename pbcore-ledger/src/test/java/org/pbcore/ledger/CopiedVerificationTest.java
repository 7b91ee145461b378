package org.pbcore.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pbcore.ledger.store.EntryTable;
import org.pbcore.ledger.store.VerificationScan;

/** Rows that PostgreSQL copies out say what selected rows say; a pool that hides the driver gets the latter. */
class CopiedVerificationTest {
    private static final int ENTRIES = 20_500;
    private static final LedgerOptions OPTIONS = LedgerOptions.of("test.example/ledger");
    private static final LedgerFormat FORMAT = LedgerFormat.of(OPTIONS);
    private static Ledger ledger;

    @BeforeAll
    static void fill() {
        ledger = Ledger.on(PostgresSource.of(Postgres.freshUrl()), Dialect.POSTGRESQL, OPTIONS);
        for (int first = 0; first < ENTRIES; first += 500) {
            List<EntryDraft> drafts = new ArrayList<>();
            for (int i = first; i < first + 500; i++) {
                drafts.add(Facts.fact(i));
            }
            ledger.append(Batch.of(drafts).withIdempotencyKey("batch-" + first));
        }
    }

    @AfterAll
    static void close() {
        if (ledger != null) {
            ledger.close();
        }
    }

    @Test
    void wholeLedger_isWhole() {
        assertThat(ledger.evidence().verify(VerifyOptions.NONE))
                .isEqualTo(new Verification.Ok(new PositionRange(1, ENTRIES)));
        found(new Verification.Ok(new PositionRange(1, ENTRIES)), "update pbcore_entry set entry_key = entry_key");
    }

    /** First and last of what is copied at once, and those beside them. */
    @ParameterizedTest
    @ValueSource(ints = {1, 20_000, 20_001, 20_500})
    void damage_inARow_isFoundWhereItIs(int position) {
        String where = " where record_position = " + position;

        foundAt(position, Corruption.TEXT, "set entry_text = replace(entry_text, '}', '} ')" + where);
        foundAt(position, Corruption.HASH, "set entry_text = entry_text || chr(31)" + where);
        foundAt(position, Corruption.HASH, "set entry_hash = repeat('0', 64)" + where);
        foundAt(position, Corruption.COLUMN, "set entry_key = entry_key || '键'" + where);
        foundAt(position, Corruption.COLUMN, "set unit_sequence = unit_sequence + 1000000" + where);
        foundAt(position, Corruption.COLUMN, "set valid_from = ''" + where);
        foundAt(position, Corruption.COLUMN, "set valid_to = '+'" + where);
        foundAt(position, Corruption.COLUMN, "set region_code = coalesce(region_code, '') || chr(31)" + where);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"entry_text", "entry_hash", "unit_code", "unit_sequence", "kind_code", "entry_key", "valid_from"
            })
    void column_thatIsLost_isFoundWhereItIs(String column) {
        foundAt(
                20_001,
                Corruption.TEXT,
                "alter " + column + " drop not null",
                "update pbcore_entry set " + column + " = null where record_position = 20001");
    }

    @Test
    void row_atAnotherPlace_isFoundWhereTheOrderBreaks() {
        foundAt(1, Corruption.POSITION, "set record_position = -7 where record_position = 20000");
        foundAt(20_000, Corruption.POSITION, "set record_position = 50000 where record_position = 20000");
        foundAt(20_500, Corruption.COLUMN, "set record_position = 9223372036854775807 where record_position = 20500");
        foundAt(1, Corruption.POSITION, "set record_position = -9223372036854775808 where record_position = 20500");
        foundAt(20_001, Corruption.POSITION, "delete from pbcore_entry where record_position = 20001");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 19_501, 20_001})
    void keyOfABatch_isFoundWhereItIs(int first) {
        foundAt(
                first,
                Corruption.BATCH,
                "update pbcore_batch set batch_key = 'forged' where first_position = " + first);
        foundAt(first, Corruption.BATCH, "delete from pbcore_batch where first_position = " + first);
    }

    @Test
    void reader_thatFails_doesNotHoldTheConnectionUp() {
        Boolean failed = ledger.transaction(connection -> {
            var before = connection.setSavepoint();
            try {
                VerificationScan.entries(connection, 1, ENTRIES, row -> {
                    throw new SQLException("full");
                });
                return false;
            } catch (SQLException e) {
                connection.rollback(before);
                return e.getMessage().equals("full") && EntryTable.position(connection) == ENTRIES;
            }
        });
        assertThat(failed).isTrue();
    }

    private static void foundAt(long position, Corruption kind, String... changes) {
        found(new Verification.Corrupt(position, kind), changes);
    }

    private static void found(Verification expected, String... changes) {
        String all = String.join("; ", changes);
        ledger.transaction(connection -> {
            var before = connection.setSavepoint();
            try (Statement statement = connection.createStatement()) {
                for (String change : changes) {
                    statement.execute(sentence(change));
                }
            }
            assertThat(LedgerVerifier.verify(connection, FORMAT, VerifyOptions.NONE))
                    .as(all)
                    .isEqualTo(expected);
            assertThat(LedgerVerifier.verify(hidden(connection), FORMAT, VerifyOptions.NONE))
                    .as(all)
                    .isEqualTo(expected);
            connection.rollback(before);
            return expected;
        });
    }

    private static String sentence(String change) {
        if (change.startsWith("set ")) {
            return "update pbcore_entry " + change;
        }
        return change.startsWith("alter ") ? "alter table pbcore_entry " + change : change;
    }

    /** The same connection, as of a pool that does not let the driver be seen. */
    private static Connection hidden(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                CopiedVerificationTest.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("isWrapperFor")) {
                        return false;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
