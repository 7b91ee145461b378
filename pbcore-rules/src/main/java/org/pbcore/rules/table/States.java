package org.pbcore.rules.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * The places of one axis that a table can tell apart: the known ones first, then the unknown ones.
 *
 * <p>A place is named by what is known (a count, a partial sum or the position of a constant) and by which of the
 * axis's facts are unknown, as a bit mask.
 *
 * <p>All are records: the virtual machine takes what a record holds for constant where the record is.
 */
sealed interface States<F> {
    Axis<F> axis();

    /** How many places there are. */
    int size();

    /** How many of them are known. */
    int known();

    /** The place of a subject. */
    int of(F subject);

    /** The place of what is known and what is not. */
    int of(long known, int unknown);

    /** Adds to each of some cells the place of a row, times a stride: the rows that follow one another from a first. */
    void add(Columns<F> columns, int from, int stride, int[] cells, int rows);

    /** The least known value of a place. */
    long least(int state);

    /** The greatest known value of a place. */
    long greatest(int state);

    /** Which facts are unknown at a place. */
    int unknown(int state);

    /** Which of the axis's facts has the name of this one, or -1: one name is one fact. */
    default int indexOf(Fact<F> fact) {
        List<? extends Fact<F>> facts = axis().facts();
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i).name().equals(fact.name())) {
                return i;
            }
        }
        return -1;
    }

    private static int bucket(long[] cuts, long value) {
        int bucket = 0;
        for (long cut : cuts) {
            if (value >= cut) {
                bucket++;
            }
        }
        return bucket;
    }

    private static void addAll(int place, int[] cells, int rows) {
        for (int row = 0; row < rows; row++) {
            cells[row] += place;
        }
    }

    private static long least(long[] cuts, int bucket) {
        return bucket == 0 ? 0 : cuts[bucket - 1];
    }

    private static long greatest(long[] cuts, int bucket, long max) {
        return bucket == cuts.length ? max : cuts[bucket] - 1;
    }

    /** The places of a choice: its constants, and one for unknown. */
    record OfChoice<F, E>(ChoiceAxis<F, E> axis, int known, Function<F, Optional<E>> reader, ToIntFunction<E> position)
            implements States<F> {
        OfChoice(ChoiceAxis<F, E> axis) {
            this(
                    axis,
                    axis.fact().constants().size(),
                    axis.fact().reader(),
                    axis.fact().position());
        }

        @Override
        public int size() {
            return known + 1;
        }

        @Override
        public int of(F subject) {
            Optional<E> value = reader.apply(subject);
            return value.isPresent() ? position.applyAsInt(value.get()) : known;
        }

        @Override
        public int of(long place, int unknown) {
            return unknown == 0 ? (int) place : known;
        }

        @Override
        public void add(Columns<F> columns, int from, int stride, int[] cells, int rows) {
            byte[] codes = columns.codes(axis.fact());
            if (codes == null) {
                addAll(known * stride, cells, rows);
                return;
            }
            for (int row = 0; row < rows; row++) {
                cells[row] += codes[from + row] * stride;
            }
        }

        @Override
        public long least(int state) {
            return state == known ? 0 : state;
        }

        @Override
        public long greatest(int state) {
            return state == known ? 0 : state;
        }

        @Override
        public int unknown(int state) {
            return state == known ? 1 : 0;
        }
    }

    /** The places of a count: the stretches between its cuts, and one for unknown. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record OfCount<F>(CountAxis<F> axis, long[] cuts, Function<F, OptionalInt> reader) implements States<F> {
        OfCount(CountAxis<F> axis, long[] cuts) {
            this(axis, cuts, axis.facts().get(0).reader());
        }

        @Override
        public int size() {
            return cuts.length + 2;
        }

        @Override
        public int known() {
            return cuts.length + 1;
        }

        @Override
        public int of(F subject) {
            OptionalInt value = reader.apply(subject);
            return value.isPresent() ? bucket(cuts, value.getAsInt()) : cuts.length + 1;
        }

        @Override
        public int of(long count, int unknown) {
            return unknown == 0 ? bucket(cuts, count) : known();
        }

        /** What a row adds is worked out from the sign of a difference: a count is over a cut or it is not. */
        @Override
        public void add(Columns<F> columns, int from, int stride, int[] cells, int rows) {
            int[] counts = columns.counts(axis.facts().get(0));
            int unknown = (cuts.length + 1) * stride;
            if (counts == null) {
                addAll(unknown, cells, rows);
                return;
            }
            for (int row = 0; row < rows; row++) {
                cells[row] += (counts[from + row] >>> 31) * unknown;
            }
            for (long cut : cuts) {
                int below = (int) (cut - 1);
                for (int row = 0; row < rows; row++) {
                    cells[row] += ((below - counts[from + row]) >>> 31) * stride;
                }
            }
        }

        @Override
        public long least(int state) {
            return state == known() ? 0 : States.least(cuts, state);
        }

        @Override
        public long greatest(int state) {
            return state == known() ? 0 : States.greatest(cuts, state, Integer.MAX_VALUE);
        }

        @Override
        public int unknown(int state) {
            return state == known() ? 1 : 0;
        }
    }

    /**
     * The places of a sum: the stretches between its cuts, and where a summand is unknown the stretches of the other
     * one in which the unknown summand has the same effect.
     */
    final class OfSum<F> implements States<F> {
        private final CountAxis<F> axis;
        private final long[] cuts;
        private final long[] partialCuts;
        private final Function<F, OptionalInt> first;
        private final Function<F, OptionalInt> second;

        OfSum(CountAxis<F> axis, long[] cuts, long[] partialCuts) {
            this.axis = axis;
            this.cuts = cuts;
            this.partialCuts = partialCuts;
            this.first = axis.facts().get(0).reader();
            this.second = axis.facts().get(1).reader();
        }

        long[] cuts() {
            return cuts;
        }

        /** Where the known summand changes what the unknown one can do. */
        long[] partialCuts() {
            return partialCuts;
        }

        @Override
        public CountAxis<F> axis() {
            return axis;
        }

        /** The known places, those of either summand alone, and one for both unknown. */
        @Override
        public int size() {
            return known() + 2 * (partialCuts.length + 1) + 1;
        }

        @Override
        public int known() {
            return cuts.length + 1;
        }

        @Override
        public int of(F subject) {
            OptionalInt one = first.apply(subject);
            OptionalInt two = second.apply(subject);
            if (one.isPresent() && two.isPresent()) {
                return bucket(cuts, (long) one.getAsInt() + two.getAsInt());
            }
            return of((long) one.orElse(0) + two.orElse(0), (one.isPresent() ? 0 : 1) + (two.isPresent() ? 0 : 2));
        }

        @Override
        public int of(long partial, int unknown) {
            return unknown == 0
                    ? bucket(cuts, partial)
                    : known() + (unknown - 1) * (partialCuts.length + 1) + bucket(partialCuts, partial);
        }

        @Override
        public void add(Columns<F> columns, int from, int stride, int[] cells, int rows) {
            int[] ones = columns.counts(axis.facts().get(0));
            int[] twos = columns.counts(axis.facts().get(1));
            for (int row = 0; row < rows; row++) {
                int one = ones == null ? -1 : ones[from + row];
                int two = twos == null ? -1 : twos[from + row];
                int place = (one | two) >= 0
                        ? bucket(cuts, (long) one + two)
                        : of((long) Math.max(one, 0) + Math.max(two, 0), (one >>> 31) + 2 * (two >>> 31));
                cells[row] += place * stride;
            }
        }

        @Override
        public long least(int state) {
            return state < known()
                    ? States.least(cuts, state)
                    : States.least(partialCuts, (state - known()) % (partialCuts.length + 1));
        }

        @Override
        public long greatest(int state) {
            if (state < known()) {
                return States.greatest(cuts, state, 2L * Integer.MAX_VALUE);
            }
            int bucket = (state - known()) % (partialCuts.length + 1);
            return unknown(state) == 3 ? 0 : States.greatest(partialCuts, bucket, Integer.MAX_VALUE);
        }

        @Override
        public int unknown(int state) {
            return state < known() ? 0 : 1 + (state - known()) / (partialCuts.length + 1);
        }
    }
}
