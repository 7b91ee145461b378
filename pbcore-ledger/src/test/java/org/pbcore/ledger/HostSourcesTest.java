package org.pbcore.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;
import org.sqlite.SQLiteDataSource;

/** The sources of connections that hosts have, and the wrong ones they may take for the right one. */
class HostSourcesTest {
    private static final LedgerOptions OPTIONS = LedgerOptions.of("test.example/ledger");

    @TempDir
    Path folder;

    private HikariDataSource pool = new HikariDataSource();
    private JdbcTemplate jdbc = new JdbcTemplate();

    @BeforeEach
    void start() {
        pool = pool(Postgres.freshUrl(), true);
        jdbc = new JdbcTemplate(pool);
        jdbc.execute("create table host_note (note text)");
    }

    @AfterEach
    void stop() {
        pool.close();
    }

    @Test
    void sourceThatJoinsItsCallersTransaction_isRefused_andTheTransactionStays() {
        DataSource aware = new TransactionAwareDataSourceProxy(pool);
        TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(pool));

        for (DataSource joining : List.of(aware, new DelegatingDataSource(aware))) {
            transaction.executeWithoutResult(status -> {
                refused(() -> Ledger.on(joining, Dialect.POSTGRESQL, OPTIONS));
                jdbc.update("insert into host_note values ('rolled back')");
                refused(() -> Ledger.on(joining, Dialect.POSTGRESQL, OPTIONS));
                status.setRollbackOnly();
            });
            refused(() -> Ledger.on(joining, Dialect.POSTGRESQL, OPTIONS));
        }

        assertThat(notes()).isZero();
    }

    /** Whatever hands it out: the transaction and its rows are the host's. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void connectionWithRowsOfSomebodysTransaction_isRefused_andTheRowsStay(boolean commits) throws SQLException {
        AtomicReference<Connection> begun = new AtomicReference<>();
        try (Connection host = pool.getConnection()) {
            Ledger ledger = Ledger.on(handingOut(begun), Dialect.POSTGRESQL, OPTIONS);
            host.setAutoCommit(false);
            try (var insert = host.createStatement()) {
                insert.executeUpdate("insert into host_note values ('the host''s')");
            }
            begun.set(host);

            refused(ledger::position);
            refused(() -> ledger.append(Batch.of(Facts.fact("u", "k"))));
            if (commits) {
                host.commit();
            } else {
                host.rollback();
            }
            begun.set(null);

            assertThat(ledger.position()).isZero();
            assertThat(notes()).isEqualTo(commits ? 1 : 0);
        }
    }

    @Test
    void poolWhoseConnectionsDoNotCommitByThemselves_isUsedAsAnyOther() {
        try (HikariDataSource other = pool(pool.getJdbcUrl(), false)) {
            Ledger ledger = Ledger.on(other, Dialect.POSTGRESQL, OPTIONS);
            for (int n = 0; n < 20; n++) {
                ledger.append(Batch.of(Facts.fact("u", "k" + n)));
                assertThat(ledger.history("organisation", "k" + n)).hasSize(1);
            }
            assertThat(Ledger.on(pool, Dialect.POSTGRESQL, OPTIONS).position()).isEqualTo(20);
        }
    }

    @Test
    void poolWhoseConnectionsAreFetchedLate_isUsedAsAnyOther() {
        Ledger ledger = Ledger.on(new LazyConnectionDataSourceProxy(pool), Dialect.POSTGRESQL, OPTIONS);

        assertThat(ledger.append(Batch.of(Facts.fact("u", "k"))).lastPosition()).isEqualTo(1);
    }

    @Test
    void transactionOfAnotherLedgersDatabase_isNeitherReadNorWritten() throws SQLException {
        try (HikariDataSource theirs = pool(Postgres.freshUrl(), true)) {
            Ledger mine = Ledger.on(pool, Dialect.POSTGRESQL, OPTIONS);
            Ledger other = Ledger.on(theirs, Dialect.POSTGRESQL, LedgerOptions.of("test.example/other"));
            refusesTheOther(mine, other, theirs);
        }
        SQLiteDataSource file = new SQLiteDataSource();
        file.setUrl("jdbc:sqlite:" + folder.resolve("other.db"));
        try (Ledger mine = Ledger.open(folder.resolve("mine.db"), OPTIONS);
                Ledger other = Ledger.open(folder.resolve("other.db"), LedgerOptions.of("test.example/other"))) {
            refusesTheOther(mine, other, file);
        }
    }

    private static void refusesTheOther(Ledger mine, Ledger other, DataSource others) throws SQLException {
        other.append(Batch.of(Facts.fact("u", "theirs")));
        try (Connection connection = others.getConnection()) {
            connection.setAutoCommit(false);
            LedgerWriter within = mine.in(connection);
            assertThatThrownBy(() -> within.append(Batch.of(Facts.fact("u", "k"))))
                    .isInstanceOfSatisfying(
                            LedgerFormatException.class,
                            refusal -> assertThat(refusal.code()).isEqualTo("LEDGER_FORMAT"))
                    .hasMessageContaining("不是本台账")
                    .hasMessageContaining("another ledger");
            assertThatThrownBy(() -> within.history("organisation", "theirs"))
                    .isInstanceOf(LedgerFormatException.class);
            connection.commit();
        }
        assertThat(mine.position()).isZero();
        assertThat(other.position()).isEqualTo(1);
        assertThat(other.evidence().verify(VerifyOptions.NONE).isIntact()).isTrue();
    }

    /** As a source does that routes by tenant, and is asked in the name of another. */
    @Test
    void sourceThatRoutesToAnotherLedger_isNotWrittenTo() {
        try (HikariDataSource theirs = pool(Postgres.freshUrl(), true)) {
            Ledger other = Ledger.on(theirs, Dialect.POSTGRESQL, LedgerOptions.of("test.example/other"));
            AtomicReference<DataSource> tenant = new AtomicReference<>(pool);
            Ledger routed = Ledger.on(routing(tenant), Dialect.POSTGRESQL, OPTIONS);
            tenant.set(theirs);

            assertThatThrownBy(() -> routed.append(Batch.of(Facts.fact("u", "k"))))
                    .isInstanceOf(LedgerFormatException.class);

            assertThat(other.position()).isZero();
            tenant.set(pool);
            assertThat(routed.append(Batch.of(Facts.fact("u", "k"))).lastPosition())
                    .isEqualTo(1);
        }
    }

    @Test
    void appendInTheMidstOfAHostsTransaction_thatFindsNoSecondConnection_saysSo() throws SQLException {
        try (HikariDataSource one = pool(pool.getJdbcUrl(), true, 1)) {
            Ledger ledger = Ledger.on(one, Dialect.POSTGRESQL, OPTIONS);
            one.setConnectionTimeout(250);
            try (Connection host = one.getConnection()) {
                assertThat(host.isValid(1)).isTrue();
                assertThatThrownBy(() -> ledger.append(Batch.of(Facts.fact("u", "k"))))
                        .isInstanceOf(LedgerStorageException.class)
                        .hasMessageContaining("连接")
                        .hasMessageContaining("ledger.in(connection)");
            }
        }
    }

    @Test
    void readOnlyTransaction_isToldAsOne() throws SQLException {
        Ledger ledger = Ledger.on(pool, Dialect.POSTGRESQL, OPTIONS);
        try (Connection host = pool.getConnection()) {
            host.setReadOnly(true);
            host.setAutoCommit(false);

            assertThatThrownBy(() -> ledger.in(host).append(Batch.of(Facts.fact("u", "k"))))
                    .isInstanceOf(LedgerStorageException.class)
                    .hasMessageContaining("只读")
                    .hasMessageContaining("read-only");
        }
    }

    private static void refused(Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOf(SharedTransactionException.class)
                .hasMessageContaining("他人的事务")
                .hasMessageContaining("ledger.in(connection)");
    }

    private long notes() {
        return jdbc.queryForObject("select count(*) from host_note", Long.class);
    }

    private static HikariDataSource pool(String url, boolean commitsByItself) {
        return pool(url, commitsByItself, 4);
    }

    private static HikariDataSource pool(String url, boolean commitsByItself, int size) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(size);
        config.setAutoCommit(commitsByItself);
        return new HikariDataSource(config);
    }

    private static DataSource routing(AtomicReference<DataSource> where) {
        return new PlainSource() {
            @Override
            public Connection getConnection() throws SQLException {
                return where.get().getConnection();
            }
        };
    }

    /** Hands out a connection that was begun, which only its owner closes, or else a new one. */
    private DataSource handingOut(AtomicReference<Connection> begun) {
        return new PlainSource() {
            @Override
            public Connection getConnection() throws SQLException {
                Connection host = begun.get();
                return host == null ? pool.getConnection() : unclosed(host);
            }
        };
    }

    private static Connection unclosed(Connection host) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> method.getName().equals("close") ? null : method.invoke(host, arguments));
    }
}
