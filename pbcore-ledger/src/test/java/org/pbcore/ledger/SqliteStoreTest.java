package org.pbcore.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract on the embedded default. */
class SqliteStoreTest extends StoreContract {
    @TempDir
    Path folder;

    @Override
    Ledger open() {
        return Ledger.open(folder.resolve("ledger.db"), OPTIONS);
    }

    @Override
    DataSource host() {
        return new HostSource("jdbc:sqlite:" + folder.resolve("ledger.db"), false);
    }

    @Override
    DataSource checkingHost() {
        return new HostSource("jdbc:sqlite:" + folder.resolve("ledger.db"), true);
    }

    @Override
    Dialect dialect() {
        return Dialect.SQLITE;
    }

    @Override
    int histories() {
        return 100_000;
    }

    /** Each would wait for itself. */
    @Test
    void writesWithinATransaction_areRefusedAtOnce() {
        assertThatThrownBy(() -> ledger.transaction(connection -> ledger.append(Batch.of(Facts.fact("u", "k")))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ledger.in(connection)");
        assertThatThrownBy(() -> ledger.transaction(connection -> ledger.transaction(other -> "")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> ledger.append(
                        Batch.of(Facts.fact("u", "k")),
                        (connection, entries) -> ledger.append(Batch.of(Facts.fact("u", "l")))))
                .isInstanceOf(IllegalStateException.class);

        assertThat(ledger.append(Batch.of(Facts.fact("u", "k"))).lastPosition()).isEqualTo(1);
    }

    /** A host's own connections to the same file. */
    private static final class HostSource extends PlainSource {
        private final String url;
        private final boolean checking;

        HostSource(String url, boolean checking) {
            this.url = url;
            this.checking = checking;
        }

        @Override
        public Connection getConnection() throws SQLException {
            Properties settings = new Properties();
            settings.setProperty("transaction_mode", "IMMEDIATE");
            settings.setProperty("busy_timeout", "60000");
            settings.setProperty("foreign_keys", Boolean.toString(checking));
            return DriverManager.getConnection(url, settings);
        }
    }
}
