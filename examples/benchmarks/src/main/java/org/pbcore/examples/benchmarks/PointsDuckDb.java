package org.pbcore.examples.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** The same rating in SQL, by DuckDB in memory on two threads. */
final class PointsDuckDb implements AutoCloseable {
    private static final String RATE = """
            CREATE OR REPLACE TABLE ratings AS
            WITH standing AS (
                SELECT first(member) AS member, first(item) AS item, first(times) AS times
                FROM events ANTI JOIN reversals ON event = reversed
                WHERE day BETWEEN %d AND %d GROUP BY event),
            counted AS (
                SELECT member, item, sum(times) AS times FROM standing GROUP BY member, item),
            by_category AS (
                SELECT c.member, i.category, sum(least(c.times * i.points, i.cap)) AS points
                FROM counted c JOIN items i USING (item) GROUP BY c.member, i.category),
            by_member AS (
                SELECT b.member, sum(least(b.points, g.cap)) AS points
                FROM by_category b JOIN categories g USING (category) GROUP BY b.member),
            vetoed AS (
                SELECT member, bool_or(item = %d) AS zero, bool_or(item = %d) AS barred
                FROM counted WHERE item >= %d GROUP BY member),
            totals AS (
                SELECT m.member,
                       CASE WHEN v.zero THEN 0
                            ELSE greatest(0, least(100, 60 + coalesce(b.points, 0))) END AS total,
                       NOT m.exempt AND NOT coalesce(v.barred, false) AS rated,
                       v.member IS NOT NULL AS vetoed
                FROM members m LEFT JOIN by_member b USING (member) LEFT JOIN vetoed v USING (member)),
            size AS (SELECT count(*) AS rated FROM totals WHERE rated),
            five AS (
                SELECT member FROM (
                    SELECT member, rank() OVER (ORDER BY total DESC) AS place
                    FROM totals WHERE rated AND total >= 80), size
                WHERE place <= size.rated * 10 // 100),
            four AS (
                SELECT member FROM (
                    SELECT member, rank() OVER (ORDER BY total DESC) AS place
                    FROM totals ANTI JOIN five USING (member) WHERE rated AND total >= 75), size
                WHERE place <= size.rated * 30 // 100)
            SELECT t.member, t.total, t.vetoed,
                   CASE WHEN NOT t.rated THEN NULL
                        WHEN five.member IS NOT NULL THEN 5
                        WHEN four.member IS NOT NULL THEN 4
                        WHEN t.total >= 65 THEN 3
                        ELSE 0 END AS stars
            FROM totals t LEFT JOIN five USING (member) LEFT JOIN four USING (member)
            """.formatted(
                    PointsRegister.FROM.toEpochDay(),
                    PointsRegister.TO.toEpochDay(),
                    PointsRegister.ITEMS,
                    PointsRegister.ITEMS + 1,
                    PointsRegister.ITEMS);

    private final Connection connection;

    PointsDuckDb(PointsRegister register) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("threads", "2");
        connection = DriverManager.getConnection("jdbc:duckdb:", properties);
        execute("CREATE TABLE events (event BIGINT, member INTEGER, item INTEGER, day INTEGER, times INTEGER)");
        execute("CREATE TABLE reversals (reversal BIGINT, reversed BIGINT)");
        execute("CREATE TABLE members (member INTEGER, exempt BOOLEAN)");
        execute("CREATE TABLE items (item INTEGER, category INTEGER, points INTEGER, cap INTEGER)");
        execute("CREATE TABLE categories (category INTEGER, cap INTEGER)");
        load(register);
    }

    private void load(PointsRegister register) throws SQLException {
        for (int i = 0; i < PointsRegister.ITEMS; i++) {
            execute("INSERT INTO items VALUES (%d, %d, %d, %d)"
                    .formatted(i, PointsRegister.category(i), PointsRegister.points(i), PointsRegister.itemCap(i)));
        }
        for (int c = 0; c <= PointsRegister.category(PointsRegister.ITEMS - 1); c++) {
            execute("INSERT INTO categories VALUES (%d, %d)".formatted(c, PointsRegister.categoryCap(c)));
        }
        DuckDBConnection duckDb = connection.unwrap(DuckDBConnection.class);
        try (DuckDBAppender rows = duckDb.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "events")) {
            for (int i = 0; i < register.events.length; i++) {
                rows.beginRow();
                rows.append(register.events[i]);
                rows.append(register.who[i]);
                rows.append(register.items[i]);
                rows.append(register.days[i]);
                rows.append(register.times[i]);
                rows.endRow();
            }
        }
        try (DuckDBAppender rows = duckDb.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "reversals")) {
            for (int i = 0; i < register.reversals.length; i++) {
                rows.beginRow();
                rows.append(register.reversals[i]);
                rows.append(register.reversed[i]);
                rows.endRow();
            }
        }
        try (DuckDBAppender rows = duckDb.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "members")) {
            for (int member = 0; member < register.members; member++) {
                rows.beginRow();
                rows.append(member);
                rows.append(PointsRegister.isExempt(member));
                rows.endRow();
            }
        }
    }

    /** Rates everybody into a table. */
    String rate() throws SQLException {
        execute(RATE);
        return "ratings";
    }

    /** Total and stars of each member, -1 where there are none. */
    long[][] ratings(int members) throws SQLException {
        long[][] ratings = new long[members][];
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT member, total, coalesce(stars, -1) FROM ratings")) {
            while (rows.next()) {
                ratings[rows.getInt(1)] = new long[] {rows.getLong(2), rows.getLong(3)};
            }
        }
        return ratings;
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
