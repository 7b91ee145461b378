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
import org.jspecify.annotations.Nullable;
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

    @Property(tries = 200)
    void number_ofColumns_isTheNumberOfEachSubject(
            @ForAll long seed, @ForAll @IntRange(max = 5) int splits, @ForAll @IntRange(max = 40) int size) {
        Random random = new Random(seed);
        World world = World.random(random);
        DecisionTable<Map<String, Object>, Outcome> table =
                RandomTable.of(world, splits, random).build();
        TableJoin<Map<String, Object>, Decision<Outcome>> join =
                new TableJoin<>(List.of(table), decisions -> decisions.of(0, table));
        List<Map<String, Object>> subjects = new ArrayList<>();
        while (subjects.size() < size) {
            subjects.add(world.subject(random, 3));
        }
        int from = random.nextInt(size + 1);
        int[] numbers = new int[size];
        join.number(new Rows(subjects), from, size, numbers);

        for (int row = from; row < size; row++) {
            int number = numbers[row - from];
            assertThat(number).isEqualTo(join.number(subjects.get(row)));
            try {
                assertThat(join.answer(number)).isSameAs(table.decide(subjects.get(row)));
            } catch (InvalidFactsException refused) {
                assertThat(number).isNegative();
            }
        }
    }

    /** Columns of subjects; a fact that none of them has is no column. */
    private record Rows(List<Map<String, Object>> subjects) implements Columns<Map<String, Object>> {
        @Override
        public int size() {
            return subjects.size();
        }

        @Override
        public byte @Nullable [] codes(ChoiceFact<Map<String, Object>, ?> fact) {
            byte[] codes = new byte[size()];
            for (int row = 0; row < codes.length; row++) {
                Object value = subjects.get(row).get(fact.name());
                codes[row] = (byte)
                        (value == null
                                ? fact.constants().size()
                                : fact.constants().indexOf(value));
            }
            return isUnknown(fact) ? null : codes;
        }

        @Override
        public int @Nullable [] counts(CountFact<Map<String, Object>> fact) {
            int[] counts = new int[size()];
            for (int row = 0; row < counts.length; row++) {
                counts[row] = subjects.get(row).get(fact.name()) instanceof Integer known ? known : -1;
            }
            return isUnknown(fact) ? null : counts;
        }

        private boolean isUnknown(Fact<?> fact) {
            return subjects.stream().noneMatch(subject -> subject.containsKey(fact.name()));
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
