package org.pbcore.examples.benchmarks;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.pbcore.model.code.RegionCode;
import org.pbcore.rules.coverage.CoverageTally;
import org.pbcore.rules.coverage.MetricCount;
import org.pbcore.rules.coverage.RegionalCoverage;

/** The numbers of the five metrics for the whole and every province, city and county, as every contestant must find. */
final class RollUp {
    /** Numerator and denominator of five metrics, and who is excluded. */
    static final int WIDTH = 11;

    static final int WHOLE = 0;
    private static final int EXCLUDED = 10;

    private final Map<Integer, long[]> regions = new TreeMap<>();

    /** Of a county with its number, a city with that of its county 00, a province with that of its city 0000. */
    void put(int region, long[] numbers) {
        regions.put(region, numbers);
    }

    /** Adds a county to itself, its city, its province and the whole. */
    void addCounty(int county, long[] numbers) {
        for (int region : new int[] {county, county / 100 * 100, county / 10_000 * 10_000, WHOLE}) {
            long[] sum = regions.computeIfAbsent(region, fresh -> new long[WIDTH]);
            for (int i = 0; i < WIDTH; i++) {
                sum[i] += numbers[i];
            }
        }
    }

    static RollUp of(RegionalCoverage coverage) {
        RollUp rollUp = new RollUp();
        rollUp.put(WHOLE, numbers(coverage.whole()));
        rollUp.putAll(coverage.counties());
        rollUp.putAll(coverage.cities());
        rollUp.putAll(coverage.provinces());
        return rollUp;
    }

    private void putAll(Map<RegionCode, CoverageTally> tallies) {
        tallies.forEach((region, tally) -> put(region.countyNumber(), numbers(tally)));
    }

    private static long[] numbers(CoverageTally tally) {
        long[] numbers = new long[WIDTH];
        int i = 0;
        for (MetricCount count : tally.counts().values()) {
            numbers[i++] = count.rate().numerator();
            numbers[i++] = count.rate().denominator();
            numbers[EXCLUDED] = count.excluded();
        }
        return numbers;
    }

    /** Refuses other numbers. */
    void mustBe(RollUp expected) {
        if (!regions.keySet().equals(expected.regions.keySet())
                || !regions.keySet().stream()
                        .allMatch(region -> Arrays.equals(regions.get(region), expected.regions.get(region)))) {
            throw new IllegalStateException("contestants disagree");
        }
    }
}
