package org.pbcore.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pbcore.ledger.store.FileConnections;

class FormatRecordTest {
    @TempDir
    Path folder;

    @Test
    void ledgerMadeAndFilledMeanwhile_isTaken() throws SQLException {
        var file = folder.resolve("a.db");
        try (var connections = new FileConnections(file)) {
            var text = FormatRecord.findOrMake(connections, Dialect.SQLITE, () -> {
                try (var other = Ledger.open(file, LedgerOptions.of("example.org/other"))) {
                    other.append(Batch.of(Facts.fact("street-1", "k")));
                }
                return LedgerFormat.of(LedgerOptions.of("example.org/mine"));
            });

            assertThat(LedgerFormat.parse(text).options()).isEqualTo(LedgerOptions.of("example.org/other"));
        }
    }
}
