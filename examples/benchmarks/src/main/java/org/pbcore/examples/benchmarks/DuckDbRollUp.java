package org.pbcore.examples.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** The five metrics by {@code GROUP BY ROLLUP} in DuckDB, over a table in memory with a column a fact. */
final class DuckDbRollUp implements AutoCloseable {
    private static final String HAS = "party BETWEEN 1 AND 4";
    private static final String HAS_NOT = "party IN (0, 5)";
    private static final String TARGET = "(kind = 0 AND employees >= 50 OR kind = 1 AND employees >= 30)";
    private static final String QUERY = "SELECT province, city, county,"
            + counts("members >= 3 AND " + HAS, "members >= 3")
            + counts(TARGET + " AND " + HAS, TARGET)
            + counts(HAS, "true")
            + counts("(party <> 0 OR instructors >= 1)", "true")
            + counts(HAS_NOT + " AND instructors >= 1", HAS_NOT)
            + " count(*) FILTER (WHERE status <> 0)"
            + " FROM register GROUP BY ROLLUP (province, city, county)";

    private final Connection connection;

    /** Fills the table. */
    DuckDbRollUp(HandRollUp rows) throws SQLException {
        this.connection = DriverManager.getConnection("jdbc:duckdb:");
        run("CREATE TABLE register (province INTEGER, city INTEGER, county INTEGER, status TINYINT, party TINYINT,"
                + " kind TINYINT, members INTEGER, employees INTEGER, instructors INTEGER)");
        try (DuckDBAppender appender =
                connection.unwrap(DuckDBConnection.class).createAppender(DuckDBConnection.DEFAULT_SCHEMA, "register")) {
            for (int row = 0; row < rows.size(); row++) {
                appender.beginRow();
                appender.append(rows.counties[row] / 10_000 * 10_000);
                appender.append(rows.counties[row] / 100 * 100);
                appender.append(rows.counties[row]);
                appender.append(rows.status[row]);
                appender.append(rows.party[row]);
                appender.append(rows.kind[row]);
                appender.append(rows.members[row]);
                appender.append(rows.employees[row]);
                appender.append(rows.instructors[row]);
                appender.endRow();
            }
        }
    }

    private static String counts(String numerator, String denominator) {
        return " count(*) FILTER (WHERE status = 0 AND " + numerator + "), count(*) FILTER (WHERE status = 0 AND "
                + denominator + "),";
    }

    RollUp rollUp(int threads) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET threads = " + threads);
            RollUp rollUp = new RollUp();
            try (ResultSet rows = statement.executeQuery(QUERY)) {
                while (rows.next()) {
                    long[] numbers = new long[RollUp.WIDTH];
                    for (int i = 0; i < numbers.length; i++) {
                        numbers[i] = rows.getLong(4 + i);
                    }
                    rollUp.put(Math.max(rows.getInt(1), Math.max(rows.getInt(2), rows.getInt(3))), numbers);
                }
            }
            return rollUp;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
