package org.pbcore.rules.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.pbcore.rules.table.RandomTable.Ask;
import org.pbcore.rules.table.RandomTable.Stated;
import org.pbcore.rules.table.RandomTable.Tables;

/** A table is refused for exactly the defects that plain comparisons find in it. */
class FillingProperties {
    private static final Pattern OVERLAP = Pattern.compile("overlap: (\\w+ / \\w+): ");
    private static final Pattern DEAD = Pattern.compile("dead row: (\\w+) ");
    private static final Pattern GAP = Pattern.compile("gap: .* \\((.*)\\)");
    private static final Pattern PLACE = Pattern.compile("(\\S+) (?:≥ (\\d+)|(\\d+)–(\\d+)|(\\S+))");

    @Property(tries = 150)
    void build_rowRemoved_spellsOutCellsWithoutRow(@ForAll(supplier = Tables.class) RandomTable table) {
        Assume.that(table.rows().size() > 1);
        List<Stated> rest = new ArrayList<>(table.rows());
        Stated removed = rest.remove(table.random().nextInt(rest.size()));
        String message = refusal(table.with(rest));
        assertThat(message).startsWith("random.table:\n").doesNotContain("overlap", "dead row");
        List<String> cells = found(GAP, message);
        assertThat(cells).isNotEmpty().hasSizeLessThanOrEqualTo(5);
        for (String cell : cells) {
            assertThat(table.subjects().filter(subject -> isIn(subject, cell)).toList())
                    .as("%s without %s", cell, removed)
                    .isNotEmpty()
                    .allMatch(subject -> !isFilled(table.with(rest), subject))
                    .anyMatch(removed::holds);
        }
    }

    private static boolean isFilled(RandomTable table, Map<String, Object> subject) {
        return table.rows().stream().anyMatch(row -> row.holds(subject));
    }

    /** Whether a subject stands in a cell that a message spells out, for example {@code a 0–2, a+b ≥ 3, flag yes}. */
    private static boolean isIn(Map<String, Object> subject, String cell) {
        for (String place : cell.split(", ")) {
            Matcher matcher = PLACE.matcher(place);
            assertThat(matcher.matches()).as(place).isTrue();
            List<Object> values = new ArrayList<>();
            for (String fact : matcher.group(1).split("\\+")) {
                values.add(subject.get(fact));
            }
            boolean isIn;
            if (values.get(0) instanceof Integer) {
                long sum = values.stream().mapToLong(value -> (Integer) value).sum();
                isIn = matcher.group(2) != null
                        ? sum >= Long.parseLong(matcher.group(2))
                        : matcher.group(3) != null
                                ? Long.parseLong(matcher.group(3)) <= sum && sum <= Long.parseLong(matcher.group(4))
                                : sum == Long.parseLong(matcher.group(5));
            } else if (values.get(0) instanceof Boolean yes) {
                isIn = matcher.group(5).equals(yes ? "yes" : "no");
            } else {
                isIn = matcher.group(5).equals(values.get(0).toString());
            }
            if (!isIn) {
                return false;
            }
        }
        return true;
    }

    @Property(tries = 200)
    void build_rowWidened_namesEveryPairThatOverlaps(@ForAll(supplier = Tables.class) RandomTable table) {
        int wide = table.random().nextInt(table.rows().size());
        Stated row = table.rows().get(wide);
        Assume.that(!row.asks().isEmpty());
        List<Ask> asks = new ArrayList<>(row.asks());
        asks.remove(table.random().nextInt(asks.size()));
        List<Stated> rows = RandomTable.replaced(table.rows(), wide, new Stated(row.id(), row.outcome(), asks));
        assertDefects(table.with(rows));
    }

    @Property(tries = 200)
    void build_rowAdded_namesItWithEveryRowItOverlapsOrAsDead(@ForAll(supplier = Tables.class) RandomTable table) {
        List<Stated> rows = new ArrayList<>(table.rows());
        List<Ask> asks = new ArrayList<>();
        for (Stated one : table.rows()) {
            for (Ask ask : one.asks()) {
                boolean isNew = asks.stream()
                        .noneMatch(
                                asked -> asked.axis().name().equals(ask.axis().name()));
                if (isNew && table.random().nextInt(3) > 0) {
                    asks.add(ask);
                }
            }
        }
        Stated added = new Stated("added", table.rows().get(0).outcome(), asks);
        rows.add(table.random().nextInt(rows.size() + 1), added);
        assertDefects(table.with(rows));
    }

    @Property(tries = 50)
    void build_rowThatContradictsItself_isDead(@ForAll(supplier = Tables.class) RandomTable table) {
        DecisionTable<Map<String, Object>, RandomTable.Outcome> fine = table.build();
        CountAxis<Map<String, Object>> axis = World.count("a");
        TableBuilder<Map<String, Object>, RandomTable.Outcome> builder = DecisionTable.table(fine.id(), fine.title());
        for (Stated row : table.rows()) {
            builder.row(row.id(), Modality.NONE, new Clause("1"), row.outcome());
            row.asks().forEach(ask -> ask.state(builder));
        }
        int cut = 1 + table.random().nextInt(9);
        builder.row("never", Modality.NONE, new Clause("1"), table.rows().get(0).outcome())
                .when(axis, Bound.atLeast(cut), Bound.fewerThan(cut));
        assertThatThrownBy(builder::build)
                .isInstanceOf(TableDefectException.class)
                .hasMessageContaining("dead row: never ");
    }

    /** Exactly the pairs and dead rows that plain comparisons find are named; where there are none, it builds. */
    private static void assertDefects(RandomTable table) {
        Set<String> overlaps = new TreeSet<>();
        Set<String> alive = new HashSet<>();
        table.subjects()
                .filter(subject -> table.refusals().stream().noneMatch(refusal -> refusal.holds(subject)))
                .forEach(subject -> {
                    List<String> rows = table.rows().stream()
                            .filter(row -> row.holds(subject))
                            .map(Stated::id)
                            .toList();
                    alive.addAll(rows);
                    rows.stream().skip(1).forEach(row -> overlaps.add(rows.get(0) + " / " + row));
                });
        List<String> dead = table.rows().stream()
                .map(Stated::id)
                .filter(row -> !alive.contains(row))
                .toList();
        if (overlaps.isEmpty() && dead.isEmpty()) {
            table.build();
            return;
        }
        String message = refusal(table);
        assertThat(new TreeSet<>(found(OVERLAP, message))).as("%s", table).isEqualTo(overlaps);
        assertThat(found(DEAD, message)).as("%s", table).isEqualTo(dead);
        assertThat(message).doesNotContain("gap");
    }

    private static String refusal(RandomTable table) {
        TableDefectException refusal = catchThrowableOfType(TableDefectException.class, table::build);
        assertThat(refusal).as("%s", table).isNotNull();
        return refusal.getMessage();
    }

    private static List<String> found(Pattern pattern, String message) {
        return pattern.matcher(message).results().map(found -> found.group(1)).toList();
    }
}
