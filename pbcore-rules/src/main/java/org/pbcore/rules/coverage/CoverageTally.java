package org.pbcore.rules.coverage;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pbcore.model.organisation.Organisation;

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
        this.coverage = coverage;
        this.counts = new long[coverage.combinations()];
    }

    /**
     * Counts an organisation.
     *
     * @param organisation the organisation
     */
    public void add(Organisation organisation) {
        counts[coverage.indexOf(organisation)]++;
    }

    /**
     * Takes an organisation out again, as it was when it was added.
     *
     * @param organisation the organisation
     */
    public void subtract(Organisation organisation) {
        counts[coverage.indexOf(organisation)]--;
    }

    /**
     * Counts everybody whom another tally counted.
     *
     * @param other a tally of the same coverage; unchanged
     * @throws IllegalArgumentException when it counts other metrics
     */
    public void merge(CoverageTally other) {
        if (other.coverage != coverage) {
            throw new IllegalArgumentException("a tally of other metrics");
        }
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
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
        Map<String, MetricCount> all = new LinkedHashMap<>();
        for (int i = 0; i < coverage.metrics().size(); i++) {
            long counted = at(i, Standing.COUNTED);
            all.put(
                    coverage.metrics().get(i).name(),
                    new MetricCount(
                            new Rate(counted, counted + at(i, Standing.MISSED)),
                            at(i, Standing.EXCLUDED),
                            at(i, null)));
        }
        return all;
    }

    private long at(int metric, @Nullable Standing standing) {
        long sum = 0;
        for (int i = 0; i < counts.length; i++) {
            if (coverage.combination(i).isAt(metric, standing)) {
                sum += counts[i];
            }
        }
        return sum;
    }
}
