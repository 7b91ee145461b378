package org.pbcore.ledger;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A real PostgreSQL, started once for all tests of this process; where it cannot start, tests skip by name. */
final class Postgres {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Optional<EmbeddedPostgres> SERVER = start();

    private Postgres() {}

    private static Optional<EmbeddedPostgres> start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
            return Optional.of(server);
        } catch (IOException | RuntimeException e) {
            System.out.println("PostgreSQL does not start here: " + e);
            return Optional.empty();
        }
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            System.out.println("PostgreSQL does not stop: " + e);
        }
    }

    /** The address of a new, empty database. */
    static String freshUrl() {
        assumeTrue(SERVER.isPresent(), "skipped: PostgreSQL does not start here");
        String name = "ledger" + COUNT.incrementAndGet();
        try (var connection = SERVER.get().getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
        return SERVER.get().getJdbcUrl("postgres", name);
    }
}
