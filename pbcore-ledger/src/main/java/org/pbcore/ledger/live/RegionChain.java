package org.pbcore.ledger.live;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.code.RegionLevel;

/** The regions that a region lies in, each in its shortest spelling. */
final class RegionChain {
    private static final int TOWNSHIP_DIGITS = 9;

    private RegionChain() {}

    /**
     * The street, county, city and province of a region, from its own level up; a village counts in its street. A city
     * without counties stands in the chain once.
     */
    static List<RegionCode> upwardFrom(RegionCode region) {
        Set<RegionCode> chain = new LinkedHashSet<>();
        RegionLevel level = region.level();
        if (level == RegionLevel.VILLAGE || level == RegionLevel.TOWNSHIP) {
            chain.add(new RegionCode(region.value().substring(0, TOWNSHIP_DIGITS)));
        }
        if (level != RegionLevel.CITY && level != RegionLevel.PROVINCE) {
            chain.add(region.county());
        }
        if (level != RegionLevel.PROVINCE) {
            chain.add(region.city());
        }
        chain.add(region.province());
        return List.copyOf(chain);
    }

    /** The spelling under which a region is counted. */
    static RegionCode counted(RegionCode region) {
        return upwardFrom(region).get(0);
    }
}
