package org.pbcore.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pbcore.ledger.PlainSource;

class TransactionsTest {
    private final List<String> calls = new ArrayList<>();

    @Test
    void failedCommit_staysOne_whateverFailsAfterIt() {
        var connections = connections("commit", "rollback", "close");

        var failure = catchThrowable(() -> connections.write(connection -> "done"));

        assertThat(failure).isInstanceOf(CommitFailedException.class).hasRootCauseMessage("commit");
        assertThat(messages(failure)).containsExactly("rollback", "close");
    }

    @Test
    void failedCommit_staysOne_whenTheConnectionCannotBePutBack() {
        var connections = connections("commit", "setAutoCommit true");

        var failure = catchThrowable(() -> connections.write(connection -> "done"));

        assertThat(failure).isInstanceOf(CommitFailedException.class);
        assertThat(messages(failure)).containsExactly("setAutoCommit true");
    }

    @Test
    void commitThatAConstraintRefuses_isNoDoubt() {
        var connections = connections("commit 23505");

        assertThat(catchThrowable(() -> connections.write(connection -> "done")))
                .isInstanceOf(CommitRefusedException.class);
        assertThat(calls).contains("rollback");
    }

    @Test
    void goodCommit_isGood_whateverFailsAfterIt() throws SQLException {
        assertThat(connections("setAutoCommit true", "close").<String>write(connection -> "done"))
                .isEqualTo("done");
    }

    @Test
    void failedWork_isNotCommittedByPuttingTheConnectionBack() {
        var connections = connections("rollback");

        var failure = catchThrowable(() -> connections.write(connection -> {
            throw new SQLException("work");
        }));

        assertThat(failure).hasMessage("work");
        assertThat(messages(failure)).containsExactly("rollback");
        assertThat(calls).containsExactly("getAutoCommit", "setAutoCommit false", "rollback", "close");
    }

    @Test
    void write_underAnotherIsolation_isReadCommitted_andPutsItBack() throws SQLException {
        var connections = new SourceConnections(new OneConnection(connection(Set.of("commit"))), Locking.ROW);

        catchThrowable(() -> connections.write(connection -> "done"));

        assertThat(calls)
                .containsSubsequence(
                        "setTransactionIsolation 2",
                        "setAutoCommit false",
                        "commit",
                        "rollback",
                        "setTransactionIsolation 0",
                        "close");
    }

    @Test
    void read_leavesTheIsolationAlone() throws SQLException {
        assertThat(new SourceConnections(new OneConnection(connection(Set.of())), Locking.ROW)
                        .<String>read(connection -> "done"))
                .isEqualTo("done");

        assertThat(calls).noneMatch(call -> call.contains("Isolation"));
    }

    private static List<String> messages(Throwable failure) {
        return Arrays.stream(failure.getSuppressed()).map(Throwable::getMessage).toList();
    }

    /** Connections on which some calls fail. */
    private Connections connections(String... failing) {
        return new SourceConnections(new OneConnection(connection(Set.of(failing))), Locking.OF_ITS_OWN);
    }

    private Connection connection(Set<String> fails) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    var call = method.getName() + (arguments == null ? "" : " " + arguments[0]);
                    calls.add(call);
                    if (fails.contains(call)) {
                        throw new SQLException(call);
                    }
                    if (fails.contains(call + " 23505")) {
                        throw new SQLException(call, "23505");
                    }
                    if (method.getReturnType() == int.class) {
                        return Connection.TRANSACTION_NONE;
                    }
                    return method.getReturnType() == boolean.class ? true : null;
                });
    }

    private static final class OneConnection extends PlainSource {
        private final Connection connection;

        OneConnection(Connection connection) {
            this.connection = connection;
        }

        @Override
        public Connection getConnection() {
            return connection;
        }
    }
}
