package org.pbcore.reports.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.pbcore.model.term.Term;
import org.pbcore.rules.table.Axis;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.Fact;
import org.pbcore.rules.table.Part;
import org.pbcore.rules.table.Row;

/**
 * A part of a table as one CASE expression of standard SQL, for H2 and PostgreSQL.
 *
 * <p>Each fact is a column: a whole number, a boolean, or the code of a constant; NULL is unknown. The expression finds
 * every value that some completion of the unknown facts can have, and gives the value where it is the only one: a code,
 * a boolean, the JSON text of a list, or the text {@code null} of a value that is decided to be none. It is NULL where
 * the part is undecided, and where the facts contradict each other.
 */
public final class TableSql {
    private static final int MOST_VALUES = 62;

    private final UnaryOperator<String> columns;

    /**
     * Makes a writer.
     *
     * @param columns the name of the column of a fact, by the name of the fact; it is quoted as it is
     */
    public TableSql(UnaryOperator<String> columns) {
        this.columns = columns;
    }

    /**
     * Writes a part.
     *
     * @param <F> the subject
     * @param <O> the outcome
     * @param table the table
     * @param part a part of it
     * @return the expression
     * @throws IllegalArgumentException when the part has more than 62 values
     */
    public <F, O> String expression(DecisionTable<F, O> table, Part<O, ?> part) {
        Map<String, List<String>> possible = new LinkedHashMap<>();
        for (Row<F, O> row : table.rows()) {
            Box.of(table, row)
                    .forEach(box -> possible.computeIfAbsent(
                                    literal(part.of().apply(row.outcome())), value -> new ArrayList<>())
                            .add(canBe(box)));
        }
        if (possible.size() > MOST_VALUES) {
            throw new IllegalArgumentException(table.id() + ": more than " + MOST_VALUES + " values");
        }
        List<String> bits = new ArrayList<>();
        StringBuilder values = new StringBuilder();
        long bit = 1;
        for (Map.Entry<String, List<String>> value : possible.entrySet()) {
            bits.add("CASE WHEN " + String.join("\n  OR ", value.getValue()) + " THEN " + bit + " ELSE 0 END");
            values.append("\n  WHEN ").append(bit).append(" THEN ").append(value.getKey());
            bit *= 2;
        }
        return "CASE " + String.join("\n  + ", bits) + values + "\nEND";
    }

    /** Whether some completion of the unknown facts lies in a box. */
    private String canBe(Box box) {
        List<String> all = new ArrayList<>();
        for (Range range : box.ranges().values()) {
            if (!range.isAll()) {
                all.addAll(range.isSum() ? sum(box, range) : List.of(one(range)));
            }
        }
        return all.isEmpty() ? "(1 = 1)" : "(" + String.join(" AND ", all) + ")";
    }

    private String one(Range range) {
        String column = column(range.axis().facts().get(0));
        return "(" + column + " IS NULL OR " + column + " " + admitted(range) + ")";
    }

    private static String admitted(Range range) {
        if (range.positions().isEmpty()) {
            boolean isOpen = range.greatest() == Range.all(range.axis()).greatest();
            return isOpen ? ">= " + range.least() : "BETWEEN " + range.least() + " AND " + range.greatest();
        }
        List<String> constants =
                range.constants().stream().map(TableSql::literal).toList();
        return constants.size() == 1 ? "= " + constants.get(0) : "IN (" + String.join(", ", constants) + ")";
    }

    /** A sum is low enough where the least that its summands can be is, and high enough where the greatest is. */
    private List<String> sum(Box box, Range range) {
        List<String> both = new ArrayList<>();
        Range all = Range.all(range.axis());
        if (range.greatest() < all.greatest()) {
            both.add(bound(box, range.axis(), true) + " <= " + range.greatest());
        }
        if (range.least() > 0) {
            both.add(bound(box, range.axis(), false) + " >= " + range.least());
        }
        return both;
    }

    private String bound(Box box, Axis<?> sum, boolean isLeast) {
        return sum.facts().stream()
                .map(fact -> {
                    Range own = box.ranges().getOrDefault(fact.name(), Range.all(fact.asAxis()));
                    long unknown = isLeast ? own.least() : own.greatest();
                    return "CAST(COALESCE(" + column(fact) + ", " + unknown + ") AS BIGINT)";
                })
                .collect(Collectors.joining(" + "));
    }

    private String column(Fact<?> fact) {
        return '"' + columns.apply(fact.name()).replace("\"", "\"\"") + '"';
    }

    private static String literal(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(TableSql::literal).orElse("'null'");
        }
        if (value instanceof Boolean flag) {
            return flag ? "TRUE" : "FALSE";
        }
        if (value instanceof List<?> several) {
            return quoted(
                    several.stream().map(each -> '"' + code(each) + '"').collect(Collectors.joining(",", "[", "]")));
        }
        return quoted(code(value));
    }

    private static String code(Object value) {
        return value instanceof Term term ? term.code() : value.toString();
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
