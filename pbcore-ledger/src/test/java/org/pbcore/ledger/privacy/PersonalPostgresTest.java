package org.pbcore.ledger.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pbcore.ledger.privacy.Vaults.DAY;
import static org.pbcore.ledger.privacy.Vaults.KEYS;
import static org.pbcore.ledger.privacy.Vaults.append;
import static org.pbcore.ledger.privacy.Vaults.draft;
import static org.pbcore.ledger.privacy.Vaults.random;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pbcore.ledger.Batch;
import org.pbcore.ledger.Dialect;
import org.pbcore.ledger.Ledger;
import org.pbcore.ledger.LedgerOptions;
import org.pbcore.ledger.PositionRange;
import org.pbcore.ledger.Scope;

/** The vault on a real PostgreSQL. */
class PersonalPostgresTest {
    private static final String NUMBER = "11010519491231002X";

    @TempDir
    Path folder;

    @Test
    void vault_onPostgreSql_isRolledBackWithTheHostAndErasedFromItsTable() throws IOException, SQLException {
        Path data = folder.resolve("data");
        try (EmbeddedPostgres server =
                EmbeddedPostgres.builder().setDataDirectory(data).start()) {
            var source = server.getPostgresDatabase();
            Ledger ledger = Ledger.on(source, Dialect.POSTGRESQL, LedgerOptions.of("test.example/ledger"));
            PersonalVault vault = PersonalVault.of(ledger, KEYS, random(1));
            List<byte[]> traces = new ArrayList<>();
            List<Long> positions = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                long position = append(
                        vault,
                        draft("u", "m" + i, "410105"),
                        PersonalValue.of(PersonalKind.NAME, "测试姓名" + i),
                        PersonalValue.of(PersonalKind.IDENTITY_NUMBER, NUMBER));
                positions.add(position);
                traces.addAll(Traces.of(ledger, position, "测试姓名" + i));
            }
            rolledBack(source.getConnection(), ledger, vault);
            settle(source.getConnection());
            PersonalReader reader = vault.as(Scope.everything());
            assertThat(reader.find(PersonalKind.IDENTITY_NUMBER, NUMBER)).hasSize(40);
            assertThat(reader.check(PositionRange.ALL).counts()).containsEntry(PersonalState.PRESENT, 80L);
            assertThat(Traces.found(traces, data.resolve("base"))).isNotEmpty();

            vault.erasure().erase(positions, Set.of(PersonalKind.values()), DAY, "本人申请");
            settle(source.getConnection());

            assertThat(Traces.found(traces, data.resolve("base"))).isEmpty();
            assertThat(reader.check(PositionRange.ALL).counts()).containsOnlyKeys(PersonalState.ERASED);
        }
    }

    /** A host that thinks better of it takes the entry and its row back. */
    private static void rolledBack(Connection connection, Ledger ledger, PersonalVault vault) throws SQLException {
        try (connection) {
            connection.setAutoCommit(false);
            vault.append(
                    ledger.in(connection),
                    Batch.of(draft("u", "never", "410105")),
                    List.of(List.of(PersonalValue.of(PersonalKind.IDENTITY_NUMBER, NUMBER))));
            connection.rollback();
        }
    }

    /** What {@code docs/privacy.md} asks of a host after erasing. */
    private static void settle(Connection connection) throws SQLException {
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum full pbcore_personal");
            statement.execute("checkpoint");
        }
    }
}
