package org.pbcore.examples.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.pbcore.ledger.Dialect;
import org.pbcore.ledger.Ledger;
import org.pbcore.ledger.LedgerOptions;

/** A database to measure on: fresh ledgers, and plain connections with the same settings to the same tables. */
final class LedgerStore implements AutoCloseable {
    private static final LedgerOptions OPTIONS = LedgerOptions.of("bench.example/ledger");

    private final Dialect dialect;
    private final Path folder;
    private final @Nullable EmbeddedPostgres server;
    private int count;

    LedgerStore(Dialect dialect) throws IOException {
        this.dialect = dialect;
        this.folder = Files.createTempDirectory("ledger-bench");
        this.server = dialect == Dialect.POSTGRESQL ? durable() : null;
    }

    private static EmbeddedPostgres durable() throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    /** Makes a source of a new database; its ledger's tables are made by {@link #open}. */
    DataSource fresh() throws SQLException {
        count++;
        if (server == null) {
            return new Lent("jdbc:sqlite:" + folder.resolve("ledger" + count + ".db"), sqlite());
        }
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database ledger" + count);
        }
        return new Lent(server.getJdbcUrl("postgres", "ledger" + count), new Properties());
    }

    private static Properties sqlite() {
        Properties settings = new Properties();
        settings.setProperty("journal_mode", "WAL");
        settings.setProperty("synchronous", "FULL");
        settings.setProperty("secure_delete", "true");
        settings.setProperty("transaction_mode", "IMMEDIATE");
        settings.setProperty("busy_timeout", "60000");
        return settings;
    }

    /** Opens the ledger of the newest database. */
    Ledger open(DataSource source) {
        return server == null
                ? Ledger.open(folder.resolve("ledger" + count + ".db"), OPTIONS)
                : Ledger.on(source, dialect, OPTIONS);
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
        try (var files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
