package org.pbcore.rules.register;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collector;
import org.pbcore.rules.table.Columns;
import org.pbcore.rules.table.Refusal;
import org.pbcore.rules.table.TableJoin;

/**
 * Counts how often each decision of a rule is taken: adds, subtracts and merges in any order.
 *
 * <p>Whoever is refused is counted beside. Holds one number a decision, however many subjects are counted. Not
 * thread-safe: give each thread its own and merge them.
 *
 * @param <F> the subject
 * @param <D> the decision
 */
public final class DecisionTally<F, D> {
    private final TableJoin<F, D> join;
    private final int refusals;
    /** The refusals first, the last of them at place zero, then the answers. */
    private final long[] counts;

    /**
     * Begins counting.
     *
     * @param join the tables of the rule
     */
    public DecisionTally(TableJoin<F, D> join) {
        this.join = join;
        this.refusals = join.refusals().size();
        this.counts = new long[refusals + join.answers().size()];
    }

    /**
     * Counts a stream.
     *
     * @param <F> the subject
     * @param <D> the decision
     * @param join the tables of the rule
     * @return a collector of tallies, in any order and by any number of threads
     */
    public static <F, D> Collector<F, ?, DecisionTally<F, D>> of(TableJoin<F, D> join) {
        return Collector.of(
                () -> new DecisionTally<>(join),
                DecisionTally::add,
                (one, other) -> {
                    one.merge(other);
                    return one;
                },
                Collector.Characteristics.UNORDERED,
                Collector.Characteristics.IDENTITY_FINISH);
    }

    /**
     * Counts a subject.
     *
     * @param subject the subject; unknown facts are allowed
     */
    public void add(F subject) {
        counts[refusals + join.number(subject)]++;
    }

    /**
     * Counts a stretch of rows.
     *
     * @param columns the facts
     * @param from the first row
     * @param to the row after the last
     */
    public void add(Columns<F> columns, int from, int to) {
        int[] numbers = new int[to - from];
        join.number(columns, from, to, numbers);
        for (int number : numbers) {
            counts[refusals + number]++;
        }
    }

    /**
     * Takes a subject out again, as it was when it was added.
     *
     * @param subject the subject
     */
    public void subtract(F subject) {
        counts[refusals + join.number(subject)]--;
    }

    /**
     * Counts everybody whom another tally counted.
     *
     * @param other a tally of the same tables; unchanged
     * @throws IllegalArgumentException when it counts other decisions
     */
    public void merge(DecisionTally<F, D> other) {
        if (other.join != join) {
            throw new IllegalArgumentException("a tally of other decisions");
        }
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
    }

    /**
     * Returns how often each decision was taken.
     *
     * @return the numbers of those taken, in the order of {@link TableJoin#answers()}
     */
    public Map<D, Long> counts() {
        Map<D, Long> all = new LinkedHashMap<>();
        for (int i = refusals; i < counts.length; i++) {
            if (counts[i] != 0) {
                all.merge(join.answers().get(i - refusals), counts[i], Long::sum);
            }
        }
        return all;
    }

    /**
     * Returns for what how many subjects were refused.
     *
     * @return the numbers of those that occurred, in the order of {@link TableJoin#refusals()}
     */
    public Map<Refusal<?>, Long> refused() {
        Map<Refusal<?>, Long> all = new LinkedHashMap<>();
        for (int i = 0; i < refusals; i++) {
            if (counts[refusals - 1 - i] != 0) {
                all.merge(join.refusals().get(i), counts[refusals - 1 - i], Long::sum);
            }
        }
        return all;
    }
}
