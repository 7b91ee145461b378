package org.pbcore.rules.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.pbcore.model.term.Label;
import org.pbcore.rules.table.RandomTable.Outcome;
import org.pbcore.rules.table.RandomTable.Tables;

/** However a cell is found, it is the same cell, and it holds the same object for every thread. */
class FinderProperties {
    @Property(tries = 100)
    void find_copiedAndLooped_areTheSame(@ForAll(supplier = Tables.class) RandomTable table) {
        DecisionTable<Map<String, Object>, Outcome> built = table.build();
        Grid<Map<String, Object>> grid = built.grid();
        @Nullable Object[] cells = new @Nullable Object[grid.size()];
        for (int cell = 0; cell < cells.length; cell++) {
            cells[cell] = cell;
        }
        List<Finder<Map<String, Object>>> finders = List.of(Finder.of(grid, cells), new Finder.Looped<>(grid, cells));
        assertThat(finders.get(0).getClass()).matches(Class::isHidden);
        for (int i = 0; i < 20; i++) {
            Map<String, Object> subject = table.world().subject(table.random(), 3);
            assertThat(finders)
                    .allSatisfy(finder -> assertThat(finder.find(subject)).isEqualTo(grid.cell(subject)));
        }
    }

    @Property(tries = 20)
    void decide_manyThreads_isTheSameObject(@ForAll(supplier = Tables.class) RandomTable table) throws Exception {
        DecisionTable<Map<String, Object>, Outcome> built = table.build();
        List<BoundaryCase<Outcome>> cases = built.boundaryCases().limit(2000).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<Boolean> all = () -> cases.stream().allMatch(one -> built.decide(one.facts()) == one.decision());
            for (Future<Boolean> done : threads.invokeAll(List.of(all, all, all, all, all, all, all, all))) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            threads.shutdown();
        }
    }

    @Property(tries = 100)
    void decide_sameAnswer_isTheSameObject(@ForAll(supplier = Tables.class) RandomTable table) {
        Map<Decision<Outcome>, Decision<Outcome>> seen = new HashMap<>();
        table.build().boundaryCases().limit(5000).forEach(one -> {
            Decision<Outcome> first = seen.putIfAbsent(one.decision(), one.decision());
            assertThat(first == null || first == one.decision()).isTrue();
        });
    }

    /** Ten flags, and the first that is false is the outcome: more axes than are unrolled. */
    @Example
    void decide_tenAxes_isFoundInALoop() {
        List<ChoiceAxis<Map<String, Boolean>, Boolean>> flags = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            String name = "flag" + i;
            flags.add(Axis.flag(name, new Label(name, name), map -> Optional.ofNullable(map.get(name))));
        }
        TableBuilder<Map<String, Boolean>, Integer> builder =
                DecisionTable.table("long.firstNo", new Label("首个否", "first no"));
        for (int row = 0; row <= 10; row++) {
            builder.row("no" + row, Modality.NONE, new Clause("1"), row);
            for (int i = 0; i < row; i++) {
                builder.when(flags.get(i), true);
            }
            if (row < 10) {
                builder.when(flags.get(row), false);
            }
        }
        DecisionTable<Map<String, Boolean>, Integer> table = builder.build();
        Random random = new Random(7);
        for (int i = 0; i < 1000; i++) {
            Map<String, Boolean> subject = new HashMap<>();
            int first = random.nextInt(11);
            for (int flag = 0; flag < 10; flag++) {
                subject.put("flag" + flag, flag < first || flag > first && random.nextBoolean());
            }
            assertThat(table.decide(subject).outcome()).contains(first);
            subject.remove("flag" + first);
            assertThat(table.decide(subject).missing()).isEqualTo(first < 10 ? List.of("flag" + first) : List.of());
        }
        assertThat(table.axes()).hasSizeGreaterThan(Unrolled.MOST_AXES);
    }
}
