package org.pbcore.ledger;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Connections to a PostgreSQL that somebody else started. */
final class PostgresSource {
    private PostgresSource() {}

    static DataSource of(String url) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        return source;
    }
}
