package org.pbcore.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Nobody waits for ever for a transaction of the host's that has appended and does not end. */
class WaitingTest {
    private static final LedgerOptions OPTIONS = LedgerOptions.of("test.example/ledger");

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger connections = new AtomicInteger();
    private String url = "";

    @BeforeEach
    void start() {
        url = Postgres.freshUrl();
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void wait_isBoundToAMinute_andAHostsOwnBoundStays() {
        AtomicReference<String> bound = new AtomicReference<>("");
        Alongside look = (connection, entries) -> bound.set(bound(connection));

        Ledger.on(source(""), Dialect.POSTGRESQL, OPTIONS).append(Batch.of(Facts.fact("u", "k1")), look);
        assertThat(bound).hasValue("1min");
        Ledger.on(source("90s"), Dialect.POSTGRESQL, OPTIONS).append(Batch.of(Facts.fact("u", "k2")), look);
        assertThat(bound).hasValue("90s");
    }

    @Test
    void hostsTransaction_waitsAsTheHostHasSet() throws SQLException {
        Ledger ledger = Ledger.on(source(""), Dialect.POSTGRESQL, OPTIONS);
        try (Connection first = begun();
                Connection second = begun();
                var statement = second.createStatement()) {
            ledger.in(second).append(Batch.of(Facts.fact("u", "k1")));
            assertThat(bound(second)).isEqualTo("0");
            second.rollback();

            ledger.in(first).append(Batch.of(Facts.fact("u", "k2")));
            statement.execute("set lock_timeout = 100");
            heldUp(() -> ledger.in(second).append(Batch.of(Facts.fact("u", "k3"))));
            first.commit();
            assertThat(ledger.in(second).append(Batch.of(Facts.fact("u", "k3"))).lastPosition())
                    .isEqualTo(2);
        }
    }

    @Test
    void appendBesideTheTransactionOfItsOwnThread_endsWithAConflict_andTheNextGoesOn() throws SQLException {
        Ledger ledger = Ledger.on(source("100ms"), Dialect.POSTGRESQL, OPTIONS);
        try (Connection host = begun()) {
            ledger.in(host).append(Batch.of(Facts.fact("u", "k1")));
            heldUp(() -> ledger.append(Batch.of(Facts.fact("u", "k2"))));
            host.commit();
        }
        assertThat(ledger.append(Batch.of(Facts.fact("u", "k2"))).lastPosition())
                .isEqualTo(2);
    }

    @Test
    void whoCameLater_isNotSpoiltByWhoWaitedTooLong() throws Exception {
        Ledger ledger = Ledger.on(source("3s"), Dialect.POSTGRESQL, OPTIONS);
        try (Connection host = begun()) {
            ledger.in(host).append(Batch.of(Facts.fact("u", "k1")));
            Future<Receipt> first = waitingForTheLock(ledger, "k2");
            Future<Receipt> later = threads.submit(() -> ledger.append(Batch.of(Facts.fact("u", "k3"))));
            heldUp(first::get);
            host.commit();

            assertThat(later.get().lastPosition()).isEqualTo(2);
        }
    }

    @Test
    void whoHaveWaitedAsLong_giveUpTogether() throws Exception {
        Ledger ledger = Ledger.on(source("1s"), Dialect.POSTGRESQL, OPTIONS);
        try (Connection host = begun()) {
            ledger.in(host).append(Batch.of(Facts.fact("u", "k1")));
            Future<Receipt> first = waitingForTheLock(ledger, "k2");
            AtomicReference<Thread> second = new AtomicReference<>();
            AtomicReference<Thread> third = new AtomicReference<>();
            Future<Receipt> two = appending(ledger, second);
            Future<Receipt> three = appending(ledger, third);
            until(() -> parked(second) && parked(third));
            connections.set(0);

            heldUp(first::get);
            heldUp(two::get);
            heldUp(three::get);
            assertThat(connections).hasValue(1);
        }
    }

    private Future<Receipt> appending(Ledger ledger, AtomicReference<Thread> thread) {
        return threads.submit(() -> {
            thread.set(Thread.currentThread());
            return ledger.append(Batch.of(Facts.fact("u", "k")));
        });
    }

    private static boolean parked(AtomicReference<Thread> thread) {
        return thread.get() != null && thread.get().getState() == Thread.State.WAITING;
    }

    /** Begins an append, and returns once the database keeps it waiting. */
    private Future<Receipt> waitingForTheLock(Ledger ledger, String key) throws Exception {
        Future<Receipt> result = threads.submit(() -> ledger.append(Batch.of(Facts.fact("u", key))));
        try (Connection connection = PostgresSource.of(url).getConnection();
                var select = connection.prepareStatement(
                        "select count(*) from pg_stat_activity where wait_event_type = 'Lock'")) {
            until(() -> {
                try (var rows = select.executeQuery()) {
                    return rows.next() && rows.getInt(1) > 0;
                }
            });
        }
        return result;
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        while (!condition.call()) {
            Thread.sleep(5);
        }
    }

    private static void heldUp(org.assertj.core.api.ThrowableAssert.ThrowingCallable append) {
        assertThatThrownBy(append).satisfies(thrown -> {
            Throwable told = thrown instanceof java.util.concurrent.ExecutionException ? thrown.getCause() : thrown;
            assertThat(told)
                    .isInstanceOf(LedgerConflictException.class)
                    .hasMessageContaining("等待另一事务过久")
                    .hasMessageContaining("ledger.in(connection)");
        });
    }

    private Connection begun() throws SQLException {
        Connection connection = PostgresSource.of(url).getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static String bound(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("show lock_timeout")) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** Connections with a bound that the host has set, which are counted. */
    private DataSource source(String bound) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        if (!bound.isEmpty()) {
            source.setOptions("-c lock_timeout=" + bound);
        }
        return new PlainSource() {
            @Override
            public Connection getConnection() throws SQLException {
                connections.incrementAndGet();
                return source.getConnection();
            }
        };
    }
}
