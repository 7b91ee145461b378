package org.pbcore.examples.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** The same comparison in SQL, by DuckDB in memory on two threads. */
final class FloatingDuckDb implements AutoCloseable {
    private final Connection connection;

    FloatingDuckDb(FloatingRegisters registers) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("threads", "2");
        connection = DriverManager.getConnection("jdbc:duckdb:", properties);
        execute("CREATE TABLE roster (member INTEGER, digest BLOB, home INTEGER)");
        execute("CREATE TABLE insurance (digest BLOB, host INTEGER)");
        DuckDBConnection duckDb = connection.unwrap(DuckDBConnection.class);
        byte[] key = new byte[FloatingRegisters.KEY];
        try (DuckDBAppender rows = duckDb.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "roster")) {
            for (int member = 0; member < registers.size; member++) {
                rows.beginRow();
                rows.append(member);
                registers.rosterKey(member, key);
                rows.append(key);
                rows.append(registers.home(member));
                rows.endRow();
            }
        }
        try (DuckDBAppender rows = duckDb.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "insurance")) {
            for (int row = 0; row < registers.size; row++) {
                rows.beginRow();
                registers.insuranceKey(row, key);
                rows.append(key);
                rows.append(registers.host(row));
                rows.endRow();
            }
        }
    }

    /** Compares, into two tables. */
    String match() throws SQLException {
        execute("""
                CREATE OR REPLACE TABLE floating AS
                SELECT DISTINCT r.member, r.home, i.host FROM roster r JOIN insurance i USING (digest)
                WHERE r.home <> i.host ORDER BY r.member, i.host
                """);
        execute("""
                CREATE OR REPLACE TABLE unmatched AS
                SELECT member FROM roster ANTI JOIN insurance USING (digest) ORDER BY member
                """);
        return "floating";
    }

    /** The same sums over the findings as {@link FloatingRun} makes. */
    long[] sums() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        SELECT (SELECT count(*) FROM floating),
                               (SELECT coalesce(sum(member::BIGINT * 31 + home * 7 + host), 0)::BIGINT FROM floating),
                               (SELECT count(*) FROM unmatched),
                               (SELECT coalesce(sum(member), 0)::BIGINT FROM unmatched)
                        """)) {
            rows.next();
            return new long[] {rows.getLong(1), rows.getLong(2), rows.getLong(3), rows.getLong(4)};
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
