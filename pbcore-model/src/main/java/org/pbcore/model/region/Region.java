package org.pbcore.model.region;

import java.util.Optional;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.code.RegionLevel;

/**
 * A region of the country, in its place.
 *
 * @param code the region's code
 * @param name the region's own name, without those above it, for example {@code 金水区}
 * @param parent the code of the region it lies in; empty for a province and for nothing else
 */
public record Region(RegionCode code, String name, Optional<RegionCode> parent) {
    /**
     * Holds a region that can stand in a tree.
     *
     * @param code the region's code
     * @param name the region's own name
     * @param parent the code of the region it lies in; empty for a province and for nothing else
     * @throws InvalidFactsException when the name is blank, a province has a parent or another region has none
     */
    public Region {
        if (name.isBlank()) {
            throw new InvalidFactsException("/name", "a region has a name, but this one is blank");
        }
        if (parent.isPresent() == (code.level() == RegionLevel.PROVINCE)) {
            throw new InvalidFactsException("/parent", "a province has no parent, and every other region has one");
        }
    }

    /**
     * Returns the region's level, as the shape of its code tells it.
     *
     * @return the level
     */
    public RegionLevel level() {
        return code.level();
    }
}
