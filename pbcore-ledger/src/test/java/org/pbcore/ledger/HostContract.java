package org.pbcore.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every database must do for a host's own transactions, and for its rows alongside a batch. */
abstract class HostContract {
    static final LedgerOptions OPTIONS = LedgerOptions.of("test.example/ledger");
    private static final Alongside ROW = (connection, entries) -> {
        try (var insert = connection.prepareStatement("insert into host_rows values (?)")) {
            insert.setLong(1, entries.get(0).position());
            insert.executeUpdate();
        }
    };

    Ledger ledger;

    /** Opens the ledger of this test, again and again the same one. */
    abstract Ledger open();

    /** The database of this test's ledger, for transactions of the host's. */
    abstract DataSource host();

    /** The same database, on connections that check foreign keys. */
    DataSource checkingHost() {
        return host();
    }

    /** What the database speaks. */
    abstract Dialect dialect();

    @BeforeEach
    void start() {
        ledger = open();
    }

    @AfterEach
    void stop() {
        if (ledger != null) {
            ledger.close();
        }
    }

    @Test
    void hostTransaction_committedOrRolledBack_takesTheLedgerWithIt() throws SQLException {
        ledger.append(Batch.of(Facts.fact("u", "k0")));
        try (Connection connection = host().getConnection()) {
            connection.setAutoCommit(false);
            LedgerWriter within = ledger.in(connection);
            within.append(Batch.of(Facts.fact("u", "k1")));
            assertThat(within.position()).isEqualTo(2);
            assertThat(within.head("u").sequence()).isEqualTo(2);
            assertThat(within.history("organisation", "k1")).hasSize(1);
            connection.rollback();
            assertThat(ledger.position()).isEqualTo(1);

            Receipt receipt = within.append(Batch.of(Facts.fact("u", "k2")).withIdempotencyKey("a"));
            assertThat(within.append(Batch.of(Facts.fact("u", "k2")).withIdempotencyKey("a")))
                    .isEqualTo(receipt);
            connection.commit();
        }
        assertThat(ledger.position()).isEqualTo(2);
        assertThat(ledger.asOf("organisation", "k2", Facts.DAY)).isPresent();
        assertThat(ledger.asOf("organisation", "k1", Facts.DAY)).isEmpty();
        assertThat(ledger.evidence().verify(VerifyOptions.NONE).isIntact()).isTrue();
    }

    @Test
    void hostTransaction_inWhichABatchFails_keepsNothingOfIt_andGoesOn() throws SQLException {
        hostRows();
        try (Connection connection = host().getConnection()) {
            connection.setAutoCommit(false);
            LedgerWriter within = ledger.in(connection);
            within.append(Batch.of(Facts.fact("u", "k1")), ROW);
            assertThatThrownBy(() -> within.append(
                            Batch.of(Facts.fact("u", "k2"), Facts.fact("v", "k2'"))
                                    .withIdempotencyKey("a"),
                            (rows, entries) -> {
                                ROW.write(rows, entries);
                                throw new IllegalStateException("the host's");
                            }))
                    .hasMessage("the host's");
            assertThatThrownBy(() -> within.append(Batch.of(Facts.fact("u", "k3")), (rows, entries) -> {
                        ROW.write(rows, entries);
                        ROW.write(rows, entries);
                    }))
                    .isInstanceOf(AlongsideFailedException.class);
            within.append(Batch.of(Facts.fact("u", "k4")).withIdempotencyKey("a"), ROW);
            connection.commit();
        }

        assertThat(rowsOfTheHost()).isEqualTo(2);
        assertThat(ledger.history("organisation", "k2")).isEmpty();
        assertThat(ledger.history("organisation", "k4").get(0).position()).isEqualTo(2);
        assertThat(ledger.evidence().verify(VerifyOptions.NONE))
                .isEqualTo(new Verification.Ok(new PositionRange(1, 2)));
    }

    @Test
    void hostConnection_thatCommitsByItself_isRefused() throws SQLException {
        try (Connection connection = host().getConnection()) {
            LedgerWriter within = ledger.in(connection);

            assertThatThrownBy(() -> within.append(Batch.of(Facts.fact("u", "k"))))
                    .isInstanceOf(NoTransactionException.class)
                    .hasMessageContaining("自动提交");
            assertThat(within.position()).isZero();
        }
    }

    @Test
    void rowsAlongside_areThereWithTheBatch_orNeitherIs() {
        hostRows();
        ledger.append(Batch.of(Facts.fact("u", "k1")), ROW);
        assertThatThrownBy(() -> ledger.append(Batch.of(Facts.fact("u", "k2")), (connection, entries) -> {
                    ROW.write(connection, entries);
                    throw new IllegalStateException("the host's");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(ledger.position()).isEqualTo(1);
        assertThat(rowsOfTheHost()).isEqualTo(1);
    }

    @Test
    void rowsAlongside_thatTheDatabaseRefuses_areNoConflict() {
        hostRows();

        assertThatThrownBy(() -> ledger.append(Batch.of(Facts.fact("u", "k1")), (connection, entries) -> {
                    ROW.write(connection, entries);
                    ROW.write(connection, entries);
                }))
                .isInstanceOf(AlongsideFailedException.class)
                .hasCauseInstanceOf(SQLException.class);
        assertThat(ledger.position()).isZero();
        assertThat(rowsOfTheHost()).isZero();
    }

    @Test
    void foreignKeyOfTheHosts_putOffUntilTheCommit_isNoConflict() throws SQLException {
        try (Connection connection = checkingHost().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create table host_towns (id bigint primary key)");
            statement.execute("create table host_villages"
                    + " (town bigint references host_towns (id) deferrable initially deferred)");
        }
        Alongside orphan = (connection, entries) -> {
            try (var statement = connection.createStatement()) {
                statement.execute("insert into host_villages values (7)");
            }
        };
        try (Ledger checking = Ledger.on(checkingHost(), dialect(), OPTIONS)) {
            assertThatThrownBy(() -> checking.append(Batch.of(Facts.fact("u", "k")), orphan))
                    .isInstanceOf(AlongsideFailedException.class)
                    .hasCauseInstanceOf(SQLException.class);
            assertThat(checking.position()).isZero();
            assertThat(checking.append(Batch.of(Facts.fact("u", "k"))).lastPosition())
                    .isEqualTo(1);
        }
    }

    /** Whoever ended the transaction would lose entries that others were told of. */
    @Test
    void rowsAlongside_cannotEndTheTransaction() {
        hostRows();
        Map<String, Alongside> ends = Map.of(
                "commit",
                (connection, entries) -> connection.commit(),
                "rollback",
                (connection, entries) -> connection.rollback(),
                "close",
                (connection, entries) -> connection.close(),
                "setAutoCommit",
                (connection, entries) -> connection.setAutoCommit(true));
        ends.forEach((name, end) -> assertThatThrownBy(
                        () -> ledger.append(Batch.of(Facts.fact("u", name)), (connection, entries) -> {
                            ROW.write(connection, entries);
                            end.write(connection, entries);
                        }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("不得提交")
                .hasMessageContaining("must not " + name));
        ledger.append(Batch.of(Facts.fact("u", "k")), (connection, entries) -> {
            var before = connection.setSavepoint();
            ROW.write(connection, entries);
            connection.rollback(before);
            connection.setAutoCommit(false);
            ROW.write(connection, entries);
        });

        assertThat(ledger.position()).isEqualTo(1);
        assertThat(rowsOfTheHost()).isEqualTo(1);
        assertThat(ledger.evidence().verify(VerifyOptions.NONE).isIntact()).isTrue();
    }

    @Test
    void transactionOfTheLedgers_isAppendedToOnItsConnection() {
        Receipt receipt =
                ledger.transaction(connection -> ledger.in(connection).append(Batch.of(Facts.fact("u", "k"))));

        assertThat(ledger.history("organisation", "k").get(0).position()).isEqualTo(receipt.lastPosition());
    }

    private void hostRows() {
        ledger.transaction(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute("create table host_rows (record_position bigint primary key)");
            }
        });
    }

    private long rowsOfTheHost() {
        return ledger.<Long>query(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("select count(*) from host_rows")) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }
}
