package org.pbcore.rules.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.rules.table.RandomTable.Outcome;

/** Tables decided together say what they say one by one. */
class TableJoinProperties {
    @Property(tries = 200)
    void decide_severalTables_isTheTablesOneByOne(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int size, @ForAll @IntRange(max = 5) int splits) {
        Random random = new Random(seed);
        World world = World.random(random);
        List<DecisionTable<Map<String, Object>, Outcome>> tables = new ArrayList<>();
        while (tables.size() < size) {
            tables.add(RandomTable.of(world, splits, random).build());
        }
        List<Axis<Map<String, Object>>> axes = DecisionTable.axes(
                tables.stream().flatMap(table -> table.conditions().stream()).toList());
        Assume.that(axes.size() <= 6); // many different sums are more cells than a join may have
        TableJoin<Map<String, Object>, List<Decision<Outcome>>> join =
                new TableJoin<>(tables, decisions -> together(tables, decisions));
        for (int i = 0; i < 50; i++) {
            Map<String, Object> subject = world.subject(random, 3);
            List<Decision<Outcome>> expected = new ArrayList<>();
            try {
                tables.forEach(table -> expected.add(table.decide(subject)));
            } catch (InvalidFactsException refused) {
                assertThatThrownBy(() -> join.decide(subject))
                        .isInstanceOf(InvalidFactsException.class)
                        .hasMessage(refused.getMessage());
                continue;
            }
            List<Decision<Outcome>> joined = join.decide(subject);
            assertThat(joined).hasSize(size);
            for (int table = 0; table < size; table++) {
                assertThat(joined.get(table)).isSameAs(expected.get(table));
            }
            assertThat(join.decide(Map.copyOf(subject))).isSameAs(joined);
        }
    }

    private static List<Decision<Outcome>> together(
            List<DecisionTable<Map<String, Object>, Outcome>> tables, TableJoin.Decisions decisions) {
        List<Decision<Outcome>> all = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            all.add(decisions.of(i, tables.get(i)));
        }
        return all;
    }
}
