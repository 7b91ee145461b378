package org.pbcore.rules.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import org.pbcore.model.term.Label;

/**
 * A random table that is right by construction: its rows come from splitting the space again and again. It is stated
 * twice, to the kernel by {@link #build} and in plain comparisons by {@link Stated#holds}.
 *
 * @param world the facts
 * @param rows the rows; each applies to some subject
 * @param refusals combinations that are refused, tried before the rows
 * @param random what is left of the chance that made it
 */
record RandomTable(World world, List<Stated> rows, List<Stated> refusals, Random random) {
    /** An outcome of several parts. */
    record Outcome(World.Colour colour, int grade, boolean approval) {}

    static final List<Part<Outcome, ?>> PARTS = List.of(
            new Part<>("colour", Outcome::colour),
            new Part<>("grade", Outcome::grade),
            new Part<>("approval", Outcome::approval));

    /** Makes tables; the first number is how often the space is split. */
    static final class Tables implements ArbitrarySupplier<RandomTable> {
        @Override
        public Arbitrary<RandomTable> get() {
            return Combinators.combine(Arbitraries.integers().between(0, 12), Arbitraries.longs())
                    .as((splits, seed) -> {
                        Random random = new Random(seed);
                        return RandomTable.of(World.random(random), splits, random);
                    })
                    .filter(table -> !table.rows().isEmpty());
        }
    }

    /** What is asked of one axis: a sum of counts within bounds, or one of these constants. */
    record Ask(Axis<Map<String, Object>> axis, long least, long most, List<?> constants) {
        boolean holds(Map<String, Object> subject) {
            if (axis instanceof ChoiceAxis) {
                return constants.contains(subject.get(axis.name()));
            }
            long sum = 0;
            for (Fact<?> fact : axis.facts()) {
                sum += (Integer) subject.get(fact.name());
            }
            return least <= sum && sum <= most;
        }

        /** States the same to a builder, in one word or another. */
        void state(TableBuilder<Map<String, Object>, Outcome> builder) {
            if (axis instanceof ChoiceAxis<Map<String, Object>, ?> choice) {
                state(builder, choice);
                return;
            }
            CountAxis<Map<String, Object>> count = (CountAxis<Map<String, Object>>) axis;
            List<Bound> bounds = new ArrayList<>();
            if (least > 0) {
                bounds.add(least % 2 == 0 ? Bound.atLeast((int) least) : Bound.moreThan((int) least - 1));
            }
            if (most < OPEN) {
                bounds.add(most % 2 == 0 ? Bound.atMost((int) most) : Bound.fewerThan((int) most + 1));
            }
            if (least % 2 == 0) {
                builder.when(count, bounds.toArray(Bound[]::new));
            } else {
                bounds.forEach(bound -> builder.when(count, bound));
            }
        }

        @SuppressWarnings("unchecked") // the constants are of the axis
        private <E> void state(
                TableBuilder<Map<String, Object>, Outcome> builder, ChoiceAxis<Map<String, Object>, E> choice) {
            builder.when(choice, (E[]) constants.toArray());
        }

        @Override
        public String toString() {
            return axis.name() + (axis instanceof ChoiceAxis ? " in " + constants : " in " + least + ".." + most);
        }
    }

    /** A row or a refusal in plain terms. */
    record Stated(String id, Outcome outcome, List<Ask> asks) {
        boolean holds(Map<String, Object> subject) {
            return asks.stream().allMatch(ask -> ask.holds(subject));
        }
    }

    static final long OPEN = 2L * Integer.MAX_VALUE;

    static RandomTable of(World world, int splits, Random random) {
        List<Ask> whole = new ArrayList<>();
        for (Axis<Map<String, Object>> axis : world.axes(random)) {
            whole.add(new Ask(axis, 0, OPEN, constants(world, axis)));
        }
        List<List<Ask>> boxes = new ArrayList<>(List.of(whole));
        for (int i = 0; i < splits; i++) {
            int box = random.nextInt(boxes.size());
            boxes.addAll(split(boxes.remove(box), random.nextInt(whole.size()), world, random));
        }
        Collections.shuffle(boxes, random);
        List<Stated> refusals = new ArrayList<>();
        while (random.nextInt(3) == 0) {
            List<Ask> box = whole;
            for (int i = 0; i < 3; i++) {
                box = split(box, random.nextInt(whole.size()), world, random).get(0);
            }
            refusals.add(stated("x" + refusals.size(), box, random));
        }
        List<Stated> rows = new ArrayList<>();
        for (List<Ask> box : boxes) {
            rows.add(stated("r" + rows.size(), box, random));
        }
        RandomTable all = new RandomTable(world, rows, refusals, random);
        boolean[] applies = new boolean[rows.size()];
        all.subjects().map(all::rowOf).filter(row -> row >= 0).forEach(row -> applies[row] = true);
        return all.with(rows.stream().filter(row -> applies[rows.indexOf(row)]).toList());
    }

    private static Stated stated(String id, List<Ask> box, Random random) {
        Outcome outcome =
                new Outcome(World.Colour.values()[random.nextInt(3)], random.nextInt(2), random.nextInt(4) == 0);
        return new Stated(id, outcome, box.stream().filter(ask -> !isOpen(ask)).toList());
    }

    private static boolean isOpen(Ask ask) {
        return ask.axis() instanceof ChoiceAxis<?, ?> choice
                ? ask.constants().size() == choice.fact().constants().size()
                : ask.least() == 0 && ask.most() == OPEN;
    }

    private static List<?> constants(World world, Axis<?> axis) {
        return world.choices().getOrDefault(axis.name(), List.of());
    }

    /** Two boxes that are the box together; the box alone where it cannot be cut there. */
    private static List<List<Ask>> split(List<Ask> box, int axis, World world, Random random) {
        Ask ask = box.get(axis);
        if (ask.axis() instanceof ChoiceAxis) {
            if (ask.constants().size() < 2) {
                return List.of(box);
            }
            List<?> mixed = new ArrayList<>(ask.constants());
            Collections.shuffle(mixed, random);
            int half = 1 + random.nextInt(mixed.size() - 1);
            return List.of(
                    replaced(box, axis, new Ask(ask.axis(), 0, 0, mixed.subList(0, half))),
                    replaced(box, axis, new Ask(ask.axis(), 0, 0, mixed.subList(half, mixed.size()))));
        }
        int cut = 1 + random.nextInt(ask.axis().facts().size() * world.maxCut());
        if (cut <= ask.least() || cut > ask.most()) {
            return List.of(box);
        }
        List<List<Ask>> halves = new ArrayList<>(List.of(
                replaced(box, axis, new Ask(ask.axis(), ask.least(), cut - 1, List.of())),
                replaced(box, axis, new Ask(ask.axis(), cut, ask.most(), List.of()))));
        Collections.shuffle(halves, random);
        return halves;
    }

    static <T> List<T> replaced(List<T> list, int at, T with) {
        List<T> replaced = new ArrayList<>(list);
        replaced.set(at, with);
        return replaced;
    }

    RandomTable with(List<Stated> otherRows) {
        return new RandomTable(world, otherRows, refusals, random);
    }

    /** States the table to the kernel, and builds it. */
    DecisionTable<Map<String, Object>, Outcome> build() {
        TableBuilder<Map<String, Object>, Outcome> builder =
                DecisionTable.table("random.table", new Label("随机", "random"));
        PARTS.forEach(builder::part);
        for (Stated refusal : refusals) {
            builder.refuse(refusal.id(), new Label("不可能", "impossible"));
            refusal.asks().forEach(ask -> ask.state(builder));
        }
        for (Stated row : rows) {
            builder.row(row.id(), Modality.MUST, new Clause("1-" + row.id()), row.outcome());
            row.asks().forEach(ask -> ask.state(builder));
        }
        return builder.build();
    }

    /** The one row that applies to a subject of which everything is known; -1 where it is refused. */
    int rowOf(Map<String, Object> subject) {
        if (refusals.stream().anyMatch(refusal -> refusal.holds(subject))) {
            return -1;
        }
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).holds(subject)) {
                return row;
            }
        }
        throw new AssertionError("no row for " + subject + " in " + this);
    }

    /** Every subject of which everything is known, in one map that changes. */
    Stream<Map<String, Object>> subjects() {
        return new Listing(this).subjects();
    }
}
