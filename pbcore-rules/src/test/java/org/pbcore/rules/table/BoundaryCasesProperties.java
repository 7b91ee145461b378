package org.pbcore.rules.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.pbcore.rules.table.RandomTable.Ask;
import org.pbcore.rules.table.RandomTable.Outcome;
import org.pbcore.rules.table.RandomTable.Stated;
import org.pbcore.rules.table.RandomTable.Tables;

/** The boundary cases of a table tell it from any other one. */
class BoundaryCasesProperties {
    @Property(tries = 150)
    void boundaryCases_randomTable_areDistinctAndDecidedAlike(@ForAll(supplier = Tables.class) RandomTable table) {
        DecisionTable<Map<String, Object>, Outcome> built = table.build();
        Set<Map<String, Object>> seen = new HashSet<>();
        built.boundaryCases().forEach(one -> {
            assertThat(seen.add(one.facts())).isTrue();
            assertThat(built.decide(one.facts())).isSameAs(one.decision());
        });
        assertThat(built.boundaryCases().map(BoundaryCase::facts)).hasSameSizeAs(seen);
    }

    @Property(tries = 150)
    void boundaryCases_randomTable_hitEveryRowAndEveryReachableCell(
            @ForAll(supplier = Tables.class) RandomTable table) {
        DecisionTable<Map<String, Object>, Outcome> built = table.build();
        Set<String> rows = new TreeSet<>();
        Set<List<Integer>> cells = new HashSet<>();
        built.boundaryCases().filter(one -> isKnown(built, one.facts())).forEach(one -> {
            rows.add(one.decision().rows().get(0).id());
            cells.add(cell(table, one.facts()));
        });
        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(
                        table.rows().stream().map(Stated::id).toList());
        Set<List<Integer>> all = new HashSet<>();
        table.subjects().filter(subject -> table.rowOf(subject) >= 0).forEach(subject -> all.add(cell(table, subject)));
        assertThat(cells).as("%s", table).isEqualTo(all);
    }

    private static boolean isKnown(DecisionTable<?, ?> built, Map<String, Object> facts) {
        return built.axes().stream()
                .flatMap(axis -> axis.facts().stream())
                .allMatch(fact -> facts.containsKey(fact.name()));
    }

    /** Which conditions of the table hold: subjects that differ in none are one cell. */
    private static List<Integer> cell(RandomTable table, Map<String, Object> subject) {
        return Stream.concat(table.rows().stream(), table.refusals().stream())
                .flatMap(row -> row.asks().stream())
                .flatMap(ask -> sides(ask, subject))
                .toList();
    }

    private static Stream<Integer> sides(Ask ask, Map<String, Object> subject) {
        if (ask.axis() instanceof ChoiceAxis) {
            return Stream.of(subject.get(ask.axis().name()).hashCode());
        }
        long sum = sum(ask, subject);
        return Stream.of(sum < ask.least() ? 0 : sum <= ask.most() ? 1 : 2);
    }

    private static long sum(Ask ask, Map<String, Object> subject) {
        return ask.axis().facts().stream()
                .mapToLong(fact -> (Integer) subject.get(fact.name()))
                .sum();
    }

    @Property(tries = 150)
    void boundaryCases_everyCut_haveItAndBothNeighbours(@ForAll(supplier = Tables.class) RandomTable table) {
        Map<String, Set<Long>> seen = new HashMap<>();
        DecisionTable<Map<String, Object>, Outcome> built = table.build();
        List<Ask> asks = Stream.concat(table.rows().stream(), table.refusals().stream())
                .flatMap(row -> row.asks().stream())
                .filter(ask -> ask.axis() instanceof CountAxis)
                .toList();
        built.boundaryCases().filter(one -> isKnown(built, one.facts())).forEach(one -> {
            for (Ask ask : asks) {
                seen.computeIfAbsent(ask.axis().name(), axis -> new HashSet<>()).add(sum(ask, one.facts()));
            }
        });
        for (Ask ask : asks) {
            for (long cut : List.of(ask.least(), ask.most() + 1)) {
                for (long beside = cut - 1; beside <= cut + 1; beside++) {
                    if (cut > 0 && cut <= RandomTable.OPEN && isLegal(table, ask, beside)) {
                        assertThat(seen.get(ask.axis().name()))
                                .as("%s of %s", ask, table)
                                .contains(beside);
                    }
                }
            }
        }
    }

    private static boolean isLegal(RandomTable table, Ask ask, long sum) {
        return table.subjects().anyMatch(subject -> sum(ask, subject) == sum && table.rowOf(subject) >= 0);
    }
}
