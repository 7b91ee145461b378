package org.pbcore.rules.leadership;

import java.util.Optional;
import org.pbcore.model.code.RegionCode;

/**
 * A place that keeps a pool of Party workers: a county, or an agglomeration district in one.
 *
 * @param county the county
 * @param district what the host calls the district; empty for the county itself
 */
public record PoolPlace(RegionCode county, Optional<String> district) {}
