package org.pbcore.reports.survey;

import java.util.List;
import java.util.Optional;
import org.pbcore.model.code.RegionCode;

/**
 * The numbers of one county.
 *
 * @param code its six digits
 * @param name its name; empty where the tree of regions does not have it
 * @param organisations how many organisations lie in it
 * @param metrics its metrics, in the order of the whole
 */
public record CountyLine(RegionCode code, Optional<String> name, long organisations, List<MetricLine> metrics) {
    /**
     * Copies the list.
     *
     * @param code its six digits
     * @param name its name; empty where the tree of regions does not have it
     * @param organisations how many organisations lie in it
     * @param metrics its metrics, in the order of the whole
     */
    public CountyLine {
        metrics = List.copyOf(metrics);
    }
}
