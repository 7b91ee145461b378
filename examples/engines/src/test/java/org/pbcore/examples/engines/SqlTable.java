package org.pbcore.examples.engines;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pbcore.model.term.Term;
import org.pbcore.reports.table.TableSql;
import org.pbcore.rules.table.Axis;
import org.pbcore.rules.table.CountFact;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.Fact;
import org.pbcore.rules.table.Part;

/** Facts in a temporary table of a database, and the answers of a decision table over them. */
final class SqlTable<F, O> {
    private static final int BATCH = 5000;

    private final Connection connection;
    private final DecisionTable<F, O> table;
    private final Map<String, Fact<F>> facts = new LinkedHashMap<>();

    SqlTable(Connection connection, DecisionTable<F, O> table) {
        this.connection = connection;
        this.table = table;
        for (Axis<F> axis : table.axes()) {
            axis.facts().forEach(fact -> facts.putIfAbsent(fact.name(), fact));
        }
    }

    /** Columns whose names need their quotes: a space, and a quote. */
    private static String column(String fact) {
        return "the \"" + fact;
    }

    private static String quoted(String fact) {
        return "\"the \"\"" + fact + '"';
    }

    void fill(List<Map<String, Object>> rows) throws SQLException {
        String columns = facts.values().stream()
                .map(fact -> ", " + quoted(fact.name()) + ' ' + type(fact))
                .collect(Collectors.joining());
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS facts");
            statement.execute("CREATE TEMPORARY TABLE facts (\"position\" INTEGER" + columns + ")");
        }
        String insert = "INSERT INTO facts VALUES (?" + ", ?".repeat(facts.size()) + ")";
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (int i = 0; i < rows.size(); i++) {
                statement.setInt(1, i);
                int at = 2;
                for (String fact : facts.keySet()) {
                    Object value = rows.get(i).get(fact);
                    statement.setObject(at++, value instanceof Term term ? term.code() : value);
                }
                statement.addBatch();
                if (i % BATCH == BATCH - 1) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    /** The answers to a part as text, in the order of the rows; null is undecided. */
    List<String> answers(Part<O, ?> part) throws SQLException {
        String expression = new TableSql(SqlTable::column).expression(table, part);
        List<String> answers = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result =
                        statement.executeQuery("SELECT " + expression + " FROM facts ORDER BY \"position\"")) {
            while (result.next()) {
                Object answer = result.getObject(1);
                answers.add(answer == null ? null : answer.toString());
            }
        }
        return answers;
    }

    private static String type(Fact<?> fact) {
        if (fact instanceof CountFact<?>) {
            return "INTEGER";
        }
        return fact.constants().get(0) instanceof Boolean ? "BOOLEAN" : "VARCHAR(100)";
    }

    /** An answer as SQL gives it; null where there is none. */
    static String text(Optional<?> answer) {
        return answer.map(SqlTable::text).orElse(null);
    }

    private static String text(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(SqlTable::text).orElse("null");
        }
        if (value instanceof List<?> several) {
            return several.stream().map(each -> '"' + text(each) + '"').collect(Collectors.joining(",", "[", "]"));
        }
        return value instanceof Term term ? term.code() : value.toString();
    }
}
