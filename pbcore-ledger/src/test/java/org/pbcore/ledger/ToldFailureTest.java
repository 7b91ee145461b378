package org.pbcore.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the database refuses is told with its reason, and without the values that were to be written. */
class ToldFailureTest {
    private static final LedgerOptions OPTIONS = LedgerOptions.of("test.example/ledger");
    private static final String SECRET = "410105199001011234";

    @TempDir
    Path folder;

    private final List<Ledger> opened = new ArrayList<>();

    @AfterEach
    void stop() {
        opened.forEach(Ledger::close);
    }

    @ParameterizedTest
    @EnumSource(names = {"SQLITE", "POSTGRESQL"})
    void rowsOfTheHost_thatAreRefused_areNotPrinted(Dialect dialect) {
        Ledger ledger = open(dialect);
        run(
                ledger,
                "create table host_person (id text primary key, name text not null, age int,"
                        + " constraint host_person_age check (age < 100))",
                "insert into host_person values ('" + SECRET + "', '', 0)");
        for (String values : List.of("'', 0", "null, 0", "'" + SECRET + "', 200")) {
            String id = values.endsWith(" 0") && values.startsWith("''") ? SECRET : SECRET + "x";
            for (boolean batched : new boolean[] {true, false}) {
                String insert = "insert into host_person values ('" + id + "', " + values + ")";
                Throwable refusal =
                        catchThrowable(() -> ledger.append(Batch.of(Facts.fact("u", SECRET)), (connection, entries) -> {
                            try (var statement = connection.createStatement()) {
                                statement.addBatch(insert);
                                if (batched) {
                                    statement.executeBatch();
                                } else {
                                    statement.execute(insert);
                                }
                            }
                        }));

                assertThat(refusal).isInstanceOf(AlongsideFailedException.class).hasCauseInstanceOf(SQLException.class);
                assertThat(printed(refusal))
                        .contains("host_person")
                        .doesNotContain(SECRET)
                        .doesNotContainIgnoringCase("insert into");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SQLITE", "POSTGRESQL"})
    void entries_thatAreRefused_areNotPrinted(Dialect dialect) {
        Ledger ledger = open(dialect);
        if (dialect == Dialect.SQLITE) {
            run(
                    ledger,
                    "create trigger host_check before insert on pbcore_entry begin" + " select raise(abort, 'not "
                            + SECRET + "'); end");
        } else {
            run(ledger, "alter table pbcore_entry add constraint host_check check (entry_key <> '" + SECRET + "')");
        }

        Throwable refusal = catchThrowable(() -> ledger.append(Batch.of(Facts.fact("u", SECRET))));

        assertThat(refusal).hasCauseInstanceOf(SQLException.class);
        assertThat(printed(refusal))
                .doesNotContain(SECRET, "entry_text", "prev")
                .doesNotContainIgnoringCase("insert into");
    }

    @Test
    void whatCodeInTheDatabaseRaises_andValuesThatDoNotFit_areNotPrinted() {
        Ledger ledger = open(Dialect.POSTGRESQL);
        run(ledger, "create table host_row (age int, born date, short varchar(3))");
        List<String> statements = List.of(
                "insert into host_row (age) values ('" + SECRET + "')",
                "insert into host_row (age) values (cast('12\n" + SECRET + "' as int))",
                "insert into host_row (born) values ('" + SECRET + "')",
                "insert into host_row (short) values ('" + SECRET + "')",
                "do $$ begin raise exception 'no %', '" + SECRET + "'; end $$",
                "do $$ begin raise exception 'no " + SECRET + "' using errcode = '23505'; end $$",
                "insert " + SECRET);

        for (String sql : statements) {
            Throwable refusal =
                    catchThrowable(() -> ledger.append(Batch.of(Facts.fact("u", "k")), (connection, entries) -> {
                        try (var statement = connection.createStatement()) {
                            statement.execute(sql);
                        }
                    }));

            assertThat(printed(refusal)).contains("PSQLException").doesNotContain(SECRET);
            assertThat(((SQLException) refusal.getCause()).getSQLState()).hasSize(5);
        }
    }

    @Test
    void failure_thatNamesNoValue_isToldAsItWas() {
        SQLException network = new SQLException("An I/O error", "08006", 7, new java.io.IOException("reset"));
        network.setNextException(new SQLException("next \"" + SECRET + "\""));
        network.addSuppressed(new IllegalStateException(SECRET));

        SQLException told = ToldFailure.of(network);

        assertThat((Throwable) told)
                .hasMessage("java.sql.SQLException: An I/O error")
                .hasRootCauseMessage("reset");
        assertThat(told.getSQLState()).isEqualTo("08006");
        assertThat(told.getErrorCode()).isEqualTo(7);
        assertThat(told.getStackTrace()).isEqualTo(network.getStackTrace());
        assertThat((Throwable) told.getNextException()).hasMessage("java.sql.SQLException: next …");
        assertThat(told.getSuppressed())
                .singleElement()
                .satisfies(one -> assertThat(one).hasMessage("java.lang.IllegalStateException"));
    }

    private Ledger open(Dialect dialect) {
        Ledger ledger = dialect == Dialect.SQLITE
                ? Ledger.open(folder.resolve("ledger.db"), OPTIONS)
                : Ledger.on(PostgresSource.of(Postgres.freshUrl()), dialect, OPTIONS);
        opened.add(ledger);
        return ledger;
    }

    private static void run(Ledger ledger, String... statements) {
        ledger.transaction(connection -> {
            try (var statement = connection.createStatement()) {
                for (String sql : statements) {
                    statement.execute(sql);
                }
                return statements;
            }
        });
    }

    /** All that a log would show, and what loggers print of further exceptions. */
    private static String printed(Throwable thrown) {
        StringWriter out = new StringWriter();
        thrown.printStackTrace(new PrintWriter(out));
        Stream.iterate(thrown, one -> one != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(one -> ((SQLException) one).getNextException())
                .forEach(next -> out.append(String.valueOf(next)));
        return out.toString();
    }
}
