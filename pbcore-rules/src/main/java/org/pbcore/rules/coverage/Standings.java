package org.pbcore.rules.coverage;

import java.util.List;
import java.util.Optional;
import org.pbcore.rules.table.Decision;

/**
 * Where an organisation stands in every metric of a {@link Coverage}; organisations that stand alike share one.
 *
 * @param decisions where it stands, in the order of the metrics
 */
record Standings(List<Decision<Standing>> decisions) {
    static final int UNDECIDED = Standing.values().length;
    static final int PLACES = UNDECIDED + 1;

    Standings {
        decisions = List.copyOf(decisions);
    }

    /** The number of where it stands in a metric. */
    int place(int metric) {
        Optional<Standing> standing = decisions.get(metric).outcome();
        return standing.isPresent() ? place(standing.get()) : UNDECIDED;
    }

    @SuppressWarnings("EnumOrdinal") // within one count only, never kept
    static int place(Standing standing) {
        return standing.ordinal();
    }
}
