package org.pbcore.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pbcore.ledger.store.FileConnections;
import org.postgresql.ds.PGSimpleDataSource;

class LedgerSchemasTest {
    @TempDir
    Path folder;

    @Test
    void tableOfALikeName_isNotTheLedgers() throws SQLException {
        var file = folder.resolve("b.db");
        try (var connections = new FileConnections(file)) {
            connections.write(connection -> {
                try (var statement = connection.createStatement()) {
                    return statement.execute("create table pbcoreXledger (id integer)");
                }
            });
        }

        try (var ledger = Ledger.open(file)) {
            assertThat(ledger.position()).isZero();
        }
    }

    @Test
    void ledgersInTwoSchemas_areTwo() throws SQLException {
        var url = Postgres.freshUrl();
        try (var connection = PostgresSource.of(url).getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create schema tenant_a");
            statement.execute("create schema tenant_b");
        }
        try (var a = open(schema(url, "tenant_a"), "example.org/a");
                var b = open(schema(url, "tenant_b"), "example.org/b")) {
            a.append(Batch.of(Facts.fact("street-1", "k")));

            assertThat(a.position()).isEqualTo(1);
            assertThat(b.position()).isZero();
        }
    }

    @Test
    void ledgerFurtherDownTheSearchPath_isFound() throws SQLException {
        var url = Postgres.freshUrl();
        try (var ledger = open(PostgresSource.of(url), "example.org/a")) {
            ledger.append(Batch.of(Facts.fact("street-1", "k")));
        }
        try (var connection = PostgresSource.of(url).getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create schema host");
        }
        try (var ledger = open(schema(url, "host,public"), "example.org/a")) {
            assertThat(ledger.position()).isEqualTo(1);
        }
    }

    private static Ledger open(DataSource source, String origin) {
        return Ledger.on(source, Dialect.POSTGRESQL, LedgerOptions.of(origin));
    }

    private static DataSource schema(String url, String path) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setCurrentSchema(path);
        return source;
    }
}
