package org.pbcore.rules.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * What a cell with unknown facts could still turn out to be: the row of every completion of those facts.
 *
 * <p>Counts are completed by representatives: one value for every stretch in which nothing changes, in whatever order
 * the unknown count crosses its own cuts and those of a sum.
 */
final class Completions<F> {
    private final Grid<F> grid;
    private final Filling<F> filling;
    private final List<Fact<F>> unknown;
    private final long[][] values;
    private final int[] rows;

    /** Completes a cell in which some subject can stand. */
    Completions(Grid<F> grid, Filling<F> filling, int[] places) {
        this.grid = grid;
        this.filling = filling;
        this.unknown =
                grid.facts().stream().filter(fact -> isUnknown(fact, places)).toList();
        this.values =
                unknown.stream().map(fact -> representatives(fact, places)).toArray(long[][]::new);
        int size = 1;
        for (long[] of : values) {
            size *= of.length;
        }
        this.rows = new int[size];
        for (int i = 0; i < size; i++) {
            rows[i] = row(places, i);
        }
    }

    private boolean isUnknown(Fact<F> fact, int[] places) {
        for (int i = 0; i < places.length; i++) {
            int summand = grid.axes().get(i).indexOf(fact);
            if (summand >= 0) {
                return (grid.axes().get(i).unknown(places[i]) >> summand & 1) == 1;
            }
        }
        return false;
    }

    /** The rows that some completion reaches, in table order; refusals left aside. */
    int[] possible() {
        return Arrays.stream(rows).filter(row -> row >= 0).distinct().sorted().toArray();
    }

    /** A refusal that some completion meets, or null where none is refused. */
    @Nullable
    Refusal<F> refusal() {
        return Arrays.stream(rows)
                .filter(Filling::isRefused)
                .mapToObj(filling::refusal)
                .findFirst()
                .orElse(null);
    }

    /**
     * The unknown facts for which two completions that differ in that fact alone differ in value.
     *
     * @param valueOf the value of a row
     */
    List<String> missing(IntUnaryOperator valueOf) {
        List<String> missing = new ArrayList<>();
        int stride = 1;
        for (int i = unknown.size() - 1; i >= 0; i--) {
            int span = stride * values[i].length;
            int step = stride;
            IntPredicate changes = start -> changes(start, step, span, valueOf);
            int block = stride;
            if (IntStream.range(0, rows.length).filter(at -> at % span < block).anyMatch(changes)) {
                missing.add(0, unknown.get(i).name());
            }
            stride = span;
        }
        return missing;
    }

    /**
     * What knowing some of the unknown facts would settle.
     *
     * @param valueOf the value of a row
     */
    DecidingSets deciding(IntUnaryOperator valueOf) {
        return new DecidingSets(
                unknown.stream().map(Fact::name).toList(),
                Arrays.stream(values).mapToInt(of -> of.length).toArray(),
                Arrays.stream(rows)
                        .map(row -> row >= 0 ? valueOf.applyAsInt(row) : Filling.NOBODY)
                        .toArray());
    }

    private boolean changes(int start, int step, int span, IntUnaryOperator valueOf) {
        int first = Filling.NOBODY;
        for (int at = start; at < start + span; at += step) {
            if (rows[at] >= 0) {
                int value = valueOf.applyAsInt(rows[at]);
                if (first != Filling.NOBODY && first != value) {
                    return true;
                }
                first = value;
            }
        }
        return false;
    }

    private int row(int[] places, int completion) {
        int[] complete = places.clone();
        for (int axis = 0; axis < places.length; axis++) {
            States<F> states = grid.axes().get(axis);
            int mask = states.unknown(places[axis]);
            if (mask != 0) {
                complete[axis] = states.of(states.least(places[axis]) + added(states, mask, completion), 0);
            }
        }
        return filling.rowOf(grid.cell(complete));
    }

    /** What the unknown facts of an axis add to what is known. */
    private long added(States<F> states, int mask, int completion) {
        long sum = 0;
        for (int i = 0; i < unknown.size(); i++) {
            int summand = states.indexOf(unknown.get(i));
            if (summand >= 0 && (mask >> summand & 1) == 1) {
                sum += value(i, completion);
            }
        }
        return sum;
    }

    private long value(int fact, int completion) {
        int rest = completion;
        for (int i = unknown.size() - 1; i > fact; i--) {
            rest /= values[i].length;
        }
        return values[fact][rest % values[fact].length];
    }

    private long[] representatives(Fact<F> fact, int[] places) {
        if (fact instanceof ChoiceFact<F, ?> choice) {
            return LongStream.range(0, choice.constants().size()).toArray();
        }
        LongStream all = own(fact);
        for (int axis = 0; axis < places.length; axis++) {
            States<F> states = grid.axes().get(axis);
            if (states instanceof States.OfSum<F> sum && sum.indexOf(fact) >= 0) {
                all = LongStream.concat(all, crossings(sum, fact, places[axis]));
            }
        }
        return all.filter(value -> value >= 0 && value <= Integer.MAX_VALUE)
                .sorted()
                .distinct()
                .toArray();
    }

    /** Zero and the fact's own cuts. */
    private LongStream own(Fact<F> fact) {
        int axis = grid.ownAxis(fact);
        LongStream cuts = axis >= 0 && grid.axes().get(axis) instanceof States.OfCount<F> count
                ? LongStream.of(count.cuts())
                : LongStream.empty();
        return LongStream.concat(LongStream.of(0), cuts);
    }

    /**
     * Where the fact crosses the cuts of a sum, for every stretch of the other summand; where both are unknown, also
     * its own stretches.
     */
    private LongStream crossings(States.OfSum<F> sum, Fact<F> fact, int place) {
        long known = sum.least(place);
        if (sum.unknown(place) != 3) {
            return LongStream.of(sum.cuts()).map(cut -> cut - known);
        }
        Fact<F> other = sum.axis().facts().get(1 - sum.indexOf(fact));
        LongStream facing = stretches(sum, other, fact)
                .flatMap(value -> LongStream.of(sum.cuts()).map(cut -> cut - value));
        return LongStream.concat(stretches(sum, fact, other), facing);
    }

    /** A value of one summand for every order in which the other crosses its own cuts and those of the sum. */
    private LongStream stretches(States.OfSum<F> sum, Fact<F> fact, Fact<F> other) {
        LongStream crossings = LongStream.of(sum.cuts())
                .flatMap(cut -> own(other).flatMap(value -> LongStream.of(cut - value, cut - value + 1)));
        return LongStream.concat(own(fact), crossings).filter(value -> value >= 0);
    }
}
