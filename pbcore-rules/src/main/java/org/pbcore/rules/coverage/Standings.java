package org.pbcore.rules.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pbcore.rules.table.Decision;

/**
 * Where an organisation stands in every metric of a {@link Coverage}; organisations that stand alike share one.
 *
 * @param index the number of this combination, from zero
 * @param decisions where it stands, in the order of the metrics
 */
record Standings(int index, List<Decision<Standing>> decisions) {
    Standings {
        decisions = List.copyOf(decisions);
    }

    /** Whether it stands here in a metric; null asks whether it is undecided. */
    boolean isAt(int metric, @Nullable Standing standing) {
        return decisions.get(metric).outcome().orElse(null) == standing;
    }
}
