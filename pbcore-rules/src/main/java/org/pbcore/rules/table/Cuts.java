package org.pbcore.rules.table;

import java.util.List;
import java.util.stream.LongStream;

/** Where conditions cut the count axes into places. */
record Cuts<F>(List<Condition<F>> conditions) {
    private static final long MOST = Integer.MAX_VALUE;

    States<F> states(Axis<F> axis) {
        if (axis instanceof ChoiceAxis<F, ?> choice) {
            return new States.OfChoice<>(choice);
        }
        CountAxis<F> count = (CountAxis<F>) axis;
        return count.facts().size() == 1
                ? new States.OfCount<>(count, usable(on(count.name()), MOST))
                : new States.OfSum<>(count, usable(on(count.name()), 2 * MOST), partial(count));
    }

    /**
     * Where a known summand changes what the unknown one can do: the order in which the unknown one crosses its own
     * cuts and the cuts of the sum.
     */
    private long[] partial(CountAxis<F> sum) {
        long[] own = LongStream.concat(LongStream.of(0), sum.facts().stream().flatMapToLong(fact -> on(fact.name())))
                .toArray();
        LongStream crossings = on(sum.name()).flatMap(cut -> LongStream.of(own).map(a -> cut - a));
        return usable(crossings.flatMap(crossing -> LongStream.of(crossing, crossing + 1)), MOST);
    }

    /** The cuts of an axis, as conditions state them. */
    LongStream on(String axis) {
        return conditions.stream()
                .filter(condition -> condition.axis().name().equals(axis))
                .filter(Condition.Within.class::isInstance)
                .flatMapToLong(condition ->
                        ((Condition.Within<F>) condition).bounds().stream().mapToLong(Bound::cut));
    }

    /** In ascending order, without repetition and without those that nothing can cross. */
    private static long[] usable(LongStream cuts, long most) {
        return cuts.filter(cut -> cut > 0 && cut <= most).sorted().distinct().toArray();
    }
}
