package org.pbcore.ledger.live;

import java.util.Optional;
import org.pbcore.model.code.RegionCode;

/**
 * A tally that changed.
 *
 * @param metric the name of the metric
 * @param region the region; empty for the whole
 */
public record LivePlace(String metric, Optional<RegionCode> region) {}
