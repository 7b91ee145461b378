package org.pbcore.ledger;

import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;

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
    int histories() {
        return 5_000;
    }
}
