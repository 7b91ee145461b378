package org.pbcore.model.region;

import java.util.List;
import org.pbcore.model.code.RegionCode;

/**
 * A region whose code is no longer in use.
 *
 * @param code the code it had
 * @param name the name it had last
 * @param successors the codes in use today that cover it, in code order; at least one
 */
public record AbolishedRegion(RegionCode code, String name, List<RegionCode> successors) {
    /**
     * Holds an abolished region.
     *
     * @param code the code it had
     * @param name the name it had last
     * @param successors the codes in use today that cover it
     */
    public AbolishedRegion {
        successors = successors.stream().sorted().toList();
    }
}
