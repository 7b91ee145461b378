package org.pbcore.rules.coverage;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.organisation.Organisation;

/**
 * Counts organisations by county, and adds counties up to cities and provinces.
 *
 * <p>An organisation without a region counts in the whole only. Not thread-safe.
 */
public final class RegionalCoverage {
    private final Coverage coverage;
    private final CoverageTally elsewhere;
    private final Map<RegionCode, CoverageTally> counties = new HashMap<>();
    /** The tally of the county of every region that was asked for, so that its county is worked out once. */
    private final Map<RegionCode, CoverageTally> regions = new HashMap<>();

    RegionalCoverage(Coverage coverage) {
        this.coverage = coverage;
        this.elsewhere = coverage.tally();
    }

    /**
     * Counts an organisation where it lies.
     *
     * @param organisation the organisation
     */
    public void add(Organisation organisation) {
        at(organisation).add(organisation);
    }

    /**
     * Takes an organisation out again, as it was when it was added.
     *
     * @param organisation the organisation
     */
    public void subtract(Organisation organisation) {
        at(organisation).subtract(organisation);
    }

    /**
     * Counts everybody whom another one counted.
     *
     * @param other a count of the same coverage; unchanged
     */
    public void merge(RegionalCoverage other) {
        elsewhere.merge(other.elsewhere);
        other.counties.forEach((county, tally) -> at(county).merge(tally));
    }

    /**
     * Returns the whole.
     *
     * @return a tally of everybody, with a region or without
     */
    public CoverageTally whole() {
        CoverageTally whole = coverage.tally();
        whole.merge(elsewhere);
        counties.values().forEach(whole::merge);
        return whole;
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
        Map<RegionCode, CoverageTally> all = new TreeMap<>();
        counties.forEach((county, tally) -> all.computeIfAbsent(to.apply(county), region -> coverage.tally())
                .merge(tally));
        return all;
    }

    private CoverageTally at(Organisation organisation) {
        Optional<RegionCode> region = organisation.getRegion();
        return region.isPresent() ? at(region.get()) : elsewhere;
    }

    private CoverageTally at(RegionCode region) {
        CoverageTally tally = regions.get(region);
        if (tally == null) {
            tally = counties.computeIfAbsent(region.county(), county -> coverage.tally());
            regions.put(region, tally);
        }
        return tally;
    }
}
