package org.pbcore.rules.coverage;

import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.rules.facts.OrganisationColumns;

/**
 * Counts organisations by county, and adds counties up to cities and provinces.
 *
 * <p>An organisation without a region counts in the whole only. Not thread-safe: give each thread its own and merge
 * them.
 */
public final class RegionalCoverage {
    private static final int PROVINCES = 100;
    private static final int OF_A_PROVINCE = 10_000;

    private final Coverage coverage;
    /** The place of each county of each province; zero or no place where nobody was counted yet. */
    private final int[][] places = new int[PROVINCES][0];
    /** How many stand in each way at each place; those of no region at place zero; short where nobody stands so. */
    private final long[][] counts;

    private int end = 1;

    RegionalCoverage(Coverage coverage) {
        this.coverage = coverage;
        this.counts = new long[coverage.standings().size()][0];
    }

    /**
     * Counts an organisation where it lies.
     *
     * @param organisation the organisation
     */
    public void add(Organisation organisation) {
        int place = place(organisation);
        row(coverage.number(organisation), place)[place]++;
    }

    /**
     * Counts a stretch of rows, each where it lies.
     *
     * @param columns the facts
     * @param from the first row
     * @param to the row after the last
     */
    public void add(OrganisationColumns columns, int from, int to) {
        int[] numbers = coverage.numbers(columns, from, to);
        int[] counties = columns.counties();
        for (int row = 0; row < numbers.length; row++) {
            int county = counties == null ? -1 : counties[from + row];
            int place = county < 0 ? 0 : place(county);
            row(numbers[row], place)[place]++;
        }
    }

    /**
     * Takes an organisation out again, as it was when it was added.
     *
     * @param organisation the organisation
     */
    public void subtract(Organisation organisation) {
        int place = place(organisation);
        row(coverage.number(organisation), place)[place]--;
    }

    /**
     * Counts everybody whom another one counted.
     *
     * @param other a count of the same coverage; unchanged
     * @throws IllegalArgumentException when it counts other metrics
     */
    public void merge(RegionalCoverage other) {
        if (other.coverage != coverage) {
            throw new IllegalArgumentException("a count of other metrics");
        }
        addFrom(other, 0, 0);
        other.forEach((county, place) -> addFrom(other, place, place(county)));
    }

    /**
     * Returns the whole.
     *
     * @return a tally of everybody, with a region or without
     */
    public CoverageTally whole() {
        long[] whole = new long[counts.length];
        for (int number = 0; number < counts.length; number++) {
            whole[number] = Arrays.stream(counts[number]).sum();
        }
        return new CoverageTally(coverage, whole);
    }

    /**
     * Returns the counties.
     *
     * @return a tally for each county in which somebody was counted, in order of codes
     */
    public Map<RegionCode, CoverageTally> counties() {
        return rolledUp(county -> county);
    }

    /**
     * Returns the cities.
     *
     * @return a tally for each city in which somebody was counted, in order of codes
     */
    public Map<RegionCode, CoverageTally> cities() {
        return rolledUp(RegionCode::city);
    }

    /**
     * Returns the provinces.
     *
     * @return a tally for each province in which somebody was counted, in order of codes
     */
    public Map<RegionCode, CoverageTally> provinces() {
        return rolledUp(RegionCode::province);
    }

    private Map<RegionCode, CoverageTally> rolledUp(UnaryOperator<RegionCode> to) {
        int[] occurring = IntStream.range(0, counts.length)
                .filter(number -> counts[number].length > 0)
                .toArray();
        Map<RegionCode, long[]> sums = new TreeMap<>();
        forEach((county, place) -> {
            RegionCode region = to.apply(RegionCode.ofCounty(county));
            long[] sum = sums.computeIfAbsent(region, fresh -> new long[counts.length]);
            for (int number : occurring) {
                sum[number] += at(number, place);
            }
        });
        Map<RegionCode, CoverageTally> all = new TreeMap<>();
        sums.forEach((region, sum) -> all.put(region, new CoverageTally(coverage, sum)));
        return all;
    }

    private void addFrom(RegionalCoverage other, int from, int to) {
        for (int number = 0; number < counts.length; number++) {
            long count = other.at(number, from);
            if (count != 0) {
                row(number, to)[to] += count;
            }
        }
    }

    private long at(int number, int place) {
        long[] row = counts[number];
        return place < row.length ? row[place] : 0;
    }

    private long[] row(int number, int place) {
        long[] row = counts[number];
        return place < row.length ? row : longer(number, place);
    }

    private long[] longer(int number, int place) {
        counts[number] = Arrays.copyOf(counts[number], Math.max(2 * place, end) + 1);
        return counts[number];
    }

    private int place(Organisation organisation) {
        OptionalInt county = organisation.facts().county();
        return county.isPresent() ? place(county.getAsInt()) : 0;
    }

    private int place(int county) {
        int[] ofProvince = places[county / OF_A_PROVINCE];
        int place = ofProvince.length == 0 ? 0 : ofProvince[county % OF_A_PROVINCE];
        return place == 0 ? placed(county) : place;
    }

    private int placed(int county) {
        int province = county / OF_A_PROVINCE;
        if (places[province].length == 0) {
            places[province] = new int[OF_A_PROVINCE];
        }
        places[province][county % OF_A_PROVINCE] = end;
        return end++;
    }

    private void forEach(CountyPlace each) {
        for (int province = 0; province < PROVINCES; province++) {
            int[] ofProvince = places[province];
            for (int i = 0; i < ofProvince.length; i++) {
                if (ofProvince[i] != 0) {
                    each.accept(province * OF_A_PROVINCE + i, ofProvince[i]);
                }
            }
        }
    }

    /** Hears the place of a county. */
    private interface CountyPlace {
        void accept(int county, int place);
    }
}
