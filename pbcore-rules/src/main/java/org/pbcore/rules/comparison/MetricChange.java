package org.pbcore.rules.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pbcore.rules.comparison.TablePair.Both;
import org.pbcore.rules.coverage.MetricCount;
import org.pbcore.rules.coverage.Rate;
import org.pbcore.rules.coverage.Standing;
import org.pbcore.rules.table.Decision;
import org.pbcore.rules.table.Row;

/**
 * How the numbers of a metric change, bridged row by row.
 *
 * @param metric the name of the metric
 * @param before its numbers in the one rulebook
 * @param after its numbers in the other
 * @param steps who stands elsewhere; together they make up the whole difference
 */
public record MetricChange(String metric, MetricCount before, MetricCount after, List<Step> steps) {
    /**
     * Copies the list.
     *
     * @param metric the name of the metric
     * @param before its numbers in the one rulebook
     * @param after its numbers in the other
     * @param steps who stands elsewhere
     */
    public MetricChange {
        steps = List.copyOf(steps);
    }

    /**
     * Organisations that move from one place to another, by the same rows.
     *
     * @param before where they stood; empty where undecided
     * @param after where they stand; empty where undecided
     * @param beforeRows the rows that applied
     * @param afterRows the rows that apply
     * @param count how many
     */
    public record Step(
            Optional<Standing> before,
            Optional<Standing> after,
            List<Row<?, ?>> beforeRows,
            List<Row<?, ?>> afterRows,
            long count) {
        /**
         * Copies the lists.
         *
         * @param before where they stood
         * @param after where they stand
         * @param beforeRows the rows that applied
         * @param afterRows the rows that apply
         * @param count how many
         */
        public Step {
            beforeRows = List.copyOf(beforeRows);
            afterRows = List.copyOf(afterRows);
        }

        /**
         * Returns what the step adds to the numerator.
         *
         * @return organisations, negative where it takes away
         */
        public long numerator() {
            return count * (counted(after) - counted(before));
        }

        /**
         * Returns what the step adds to the denominator.
         *
         * @return organisations, negative where it takes away
         */
        public long denominator() {
            return count * (counted(after) + missed(after) - counted(before) - missed(before));
        }

        private static int counted(Optional<Standing> standing) {
            return standing.equals(Optional.of(Standing.COUNTED)) ? 1 : 0;
        }

        private static int missed(Optional<Standing> standing) {
            return standing.equals(Optional.of(Standing.MISSED)) ? 1 : 0;
        }
    }

    static MetricChange of(String metric, Map<Both, Long> pairs) {
        List<Step> steps = new ArrayList<>();
        long[][] counts = new long[2][Standing.values().length + 1];
        pairs.forEach((both, count) -> {
            Optional<Standing> before = standing(both.before());
            Optional<Standing> after = standing(both.after());
            counts[0][place(before)] += count;
            counts[1][place(after)] += count;
            if (!before.equals(after)) {
                steps.add(new Step(
                        before,
                        after,
                        List.copyOf(both.before().rows()),
                        List.copyOf(both.after().rows()),
                        count));
            }
        });
        return new MetricChange(metric, numbers(counts[0]), numbers(counts[1]), steps);
    }

    private static Optional<Standing> standing(Decision<?> decision) {
        return decision.outcome().map(Standing.class::cast);
    }

    @SuppressWarnings("EnumOrdinal") // a place in an array that is not kept
    private static int place(Optional<Standing> standing) {
        return standing.map(Standing::ordinal).orElse(Standing.values().length);
    }

    private static MetricCount numbers(long[] counts) {
        long counted = counts[place(Optional.of(Standing.COUNTED))];
        return new MetricCount(
                new Rate(counted, counted + counts[place(Optional.of(Standing.MISSED))]),
                counts[place(Optional.of(Standing.EXCLUDED))],
                counts[place(Optional.empty())]);
    }
}
