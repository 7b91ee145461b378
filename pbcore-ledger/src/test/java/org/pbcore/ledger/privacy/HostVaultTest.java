package org.pbcore.ledger.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pbcore.ledger.privacy.Vaults.KEYS;
import static org.pbcore.ledger.privacy.Vaults.draft;
import static org.pbcore.ledger.privacy.Vaults.random;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pbcore.ledger.Batch;
import org.pbcore.ledger.IdempotencyConflictException;
import org.pbcore.ledger.Ledger;
import org.pbcore.ledger.LedgerOptions;
import org.pbcore.ledger.PositionRange;
import org.pbcore.ledger.Scope;

/** The vault within a transaction of the host's. */
class HostVaultTest {
    private static final PersonalValue NAME = PersonalValue.of(PersonalKind.NAME, "张三");

    @TempDir
    Path folder;

    @Test
    void batch_sentTwiceInOneTransaction_isRecordedOnce() throws SQLException {
        Path file = folder.resolve("ledger.db");
        try (Ledger ledger = Ledger.open(file, LedgerOptions.of("test.example/ledger"));
                var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            PersonalVault vault = PersonalVault.of(ledger, KEYS, random(1));
            connection.setAutoCommit(false);
            var within = ledger.in(connection);
            Batch batch = Batch.of(draft("u", "m1", "410105")).withIdempotencyKey("a");
            var receipt = vault.append(within, batch, List.of(List.of(NAME)));

            assertThat(vault.append(within, batch, List.of(List.of(NAME)))).isEqualTo(receipt);
            assertThatThrownBy(() ->
                            vault.append(within, batch, List.of(List.of(PersonalValue.of(PersonalKind.NAME, "李四")))))
                    .isInstanceOf(IdempotencyConflictException.class);
            connection.commit();

            assertThat(ledger.position()).isEqualTo(1);
            assertThat(vault.as(Scope.everything()).check(PositionRange.ALL).isSound())
                    .isTrue();
        }
    }
}
