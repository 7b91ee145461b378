package org.pbcore.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The contract on PostgreSQL; skipped by name where it cannot start. */
class PostgresStoreTest extends StoreContract {
    private String url = "";

    @BeforeEach
    @Override
    void start() {
        url = Postgres.freshUrl();
        super.start();
    }

    @Override
    Ledger open() {
        return Ledger.on(host(), Dialect.POSTGRESQL, OPTIONS);
    }

    @Override
    DataSource host() {
        return PostgresSource.of(url);
    }

    @Override
    Dialect dialect() {
        return Dialect.POSTGRESQL;
    }

    @Override
    int histories() {
        return 5_000;
    }

    @Test
    void part_ofManyUnits_isRestored() throws IOException {
        List<EntryDraft> drafts = IntStream.range(0, 300)
                .mapToObj(n -> Facts.fact("街道-410105" + n, "k" + n))
                .toList();
        ledger.append(Batch.of(drafts));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LedgerArchive.export(ledger, out, ArchiveOptions.WHOLE.of(ledger.units().subList(0, 250)));

        ArchiveSummary summary = LedgerArchive.restore(
                new ByteArrayInputStream(out.toByteArray()),
                PostgresSource.of(Postgres.freshUrl()),
                Dialect.POSTGRESQL,
                count -> {});

        assertThat(summary.entries()).isEqualTo(250);
    }

    /** An application makes the record when it starts; the archive is brought in afterwards. */
    @Test
    void archive_isRestoredIntoTheSameLedgerThatIsEmpty_andIntoNoOther() throws IOException {
        ledger.append(Batch.of(Facts.fact("u", "k")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LedgerArchive.export(ledger, out, ArchiveOptions.WHOLE);
        DataSource empty = PostgresSource.of(Postgres.freshUrl());
        Ledger started = Ledger.on(empty, Dialect.POSTGRESQL, OPTIONS);
        DataSource other = PostgresSource.of(Postgres.freshUrl());
        Ledger.on(other, Dialect.POSTGRESQL, LedgerOptions.of("test.example/other"));

        LedgerArchive.restore(new ByteArrayInputStream(out.toByteArray()), empty, Dialect.POSTGRESQL, count -> {});

        assertThat(started.history("organisation", "k")).hasSize(1);
        assertThat(started.append(Batch.of(Facts.fact("u", "l"))).lastPosition())
                .isEqualTo(2);
        for (DataSource taken : List.of(empty, other)) {
            assertThatThrownBy(() -> LedgerArchive.restore(
                            new ByteArrayInputStream(out.toByteArray()), taken, Dialect.POSTGRESQL, count -> {}))
                    .isInstanceOf(ArchiveFormatException.class);
        }
    }

    /** Such a transaction sees the ledger as it was when it began to wait for its turn. */
    @ParameterizedTest
    @ValueSource(strings = {"repeatable read", "serializable"})
    void writers_onConnectionsOfAnotherIsolation_doNotConflict(String isolation) throws Exception {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setOptions("-c default_transaction_isolation=" + isolation.replace(" ", "\\ "));
        List<Ledger> ledgers =
                List.of(Ledger.on(source, Dialect.POSTGRESQL, OPTIONS), Ledger.on(source, Dialect.POSTGRESQL, OPTIONS));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<Receipt>> running = new ArrayList<>();
        for (int n = 0; n < 160; n++) {
            Ledger writer = ledgers.get(n % 2);
            Batch batch = Batch.of(Facts.fact("u", "k" + n));
            running.add(threads.submit(() -> writer.append(batch)));
        }
        for (Future<Receipt> one : running) {
            one.get();
        }
        threads.shutdown();

        assertThat(ledger.position()).isEqualTo(160);
        assertThat(ledger.evidence().verify(VerifyOptions.NONE).isIntact()).isTrue();
    }

    @Test
    void constraintThatAHostAdded_isNoConflict() {
        ledger.transaction(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute("alter table pbcore_entry add check (entry_key <> 'k')");
            }
        });

        assertThatThrownBy(() -> ledger.append(Batch.of(Facts.fact("u", "k"))))
                .isInstanceOf(LedgerStorageException.class);
    }

    @Test
    void constraintOfTheHosts_putOffUntilTheCommit_isNoConflict() {
        ledger.transaction(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute("create table host_rows (id bigint unique deferrable initially deferred)");
            }
        });
        Alongside twice = (connection, entries) -> {
            try (var statement = connection.createStatement()) {
                statement.execute("insert into host_rows values (1), (1)");
            }
        };

        assertThatThrownBy(() -> ledger.append(Batch.of(Facts.fact("u", "k")), twice))
                .isInstanceOf(AlongsideFailedException.class)
                .hasCauseInstanceOf(SQLException.class);
        assertThat(ledger.position()).isZero();
        assertThat(ledger.append(Batch.of(Facts.fact("u", "k"))).lastPosition()).isEqualTo(1);
    }
}
