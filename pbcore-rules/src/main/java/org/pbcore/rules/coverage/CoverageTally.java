package org.pbcore.rules.coverage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.rules.table.Columns;

/**
 * Counts organisations for every metric at once: adds, subtracts and merges in any order.
 *
 * <p>Holds one number for each way of standing in the metrics, however many organisations are counted. Not thread-safe:
 * give each thread its own and merge them.
 */
public final class CoverageTally {
    private final Coverage coverage;
    private final long[] counts;

    CoverageTally(Coverage coverage) {
        this(coverage, new long[coverage.standings().size()]);
    }

    /** Counts on from how many organisations stand in each way. */
    CoverageTally(Coverage coverage, long[] counts) {
        this.coverage = coverage;
        this.counts = counts;
    }

    /**
     * Counts an organisation.
     *
     * @param organisation the organisation
     */
    public void add(Organisation organisation) {
        counts[coverage.number(organisation)]++;
    }

    /**
     * Counts a stretch of rows.
     *
     * @param columns the facts
     * @param from the first row
     * @param to the row after the last
     */
    public void add(Columns<Organisation> columns, int from, int to) {
        for (int number : coverage.numbers(columns, from, to)) {
            counts[number]++;
        }
    }

    /**
     * Takes an organisation out again, as it was when it was added.
     *
     * @param organisation the organisation
     */
    public void subtract(Organisation organisation) {
        counts[coverage.number(organisation)]--;
    }

    /**
     * Counts everybody whom another tally counted.
     *
     * @param other a tally of the same coverage; unchanged
     * @throws IllegalArgumentException when it counts other metrics
     */
    public void merge(CoverageTally other) {
        refuseOthers(other);
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
    }

    /**
     * Takes everybody out again whom another tally counted.
     *
     * @param other a tally of the same coverage, of organisations that this one counted too; unchanged
     * @throws IllegalArgumentException when it counts other metrics
     */
    public void subtract(CoverageTally other) {
        refuseOthers(other);
        for (int i = 0; i < counts.length; i++) {
            counts[i] -= other.counts[i];
        }
    }

    private void refuseOthers(CoverageTally other) {
        if (other.coverage != coverage) {
            throw new IllegalArgumentException("a tally of other metrics");
        }
    }

    /**
     * Returns how many organisations are counted.
     *
     * @return those added less those subtracted
     */
    public long size() {
        long size = 0;
        for (long count : counts) {
            size += count;
        }
        return size;
    }

    /**
     * Returns the numbers of every metric.
     *
     * @return the numbers by name of the metric, in order
     */
    public Map<String, MetricCount> counts() {
        List<Metric> metrics = coverage.metrics();
        long[][] sums = new long[metrics.size()][Standings.PLACES];
        for (int i = 0; i < counts.length; i++) {
            for (int metric = 0; counts[i] != 0 && metric < sums.length; metric++) {
                sums[metric][coverage.standings().get(i).place(metric)] += counts[i];
            }
        }
        Map<String, MetricCount> all = new LinkedHashMap<>();
        for (int metric = 0; metric < sums.length; metric++) {
            all.put(metrics.get(metric).name(), count(sums[metric]));
        }
        return all;
    }

    private static MetricCount count(long[] sums) {
        long counted = sums[Standings.place(Standing.COUNTED)];
        return new MetricCount(
                new Rate(counted, counted + sums[Standings.place(Standing.MISSED)]),
                sums[Standings.place(Standing.EXCLUDED)],
                sums[Standings.UNDECIDED]);
    }
}
