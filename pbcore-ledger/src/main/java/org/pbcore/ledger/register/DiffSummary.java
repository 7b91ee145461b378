package org.pbcore.ledger.register;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.pbcore.ledger.intake.IntakeSummary;

/**
 * A count of how a file stands to what is known.
 *
 * @param intake what became of the rows
 * @param differences how often each state occurred; one that did not is absent
 * @param unchanged the rows that say what is known
 */
public record DiffSummary(IntakeSummary intake, Map<DifferenceState, Long> differences, long unchanged) {
    /**
     * Copies the counts.
     *
     * @param intake what became of the rows
     * @param differences how often each state occurred
     * @param unchanged the rows that say what is known
     */
    public DiffSummary {
        var copy = new EnumMap<DifferenceState, Long>(DifferenceState.class);
        copy.putAll(differences);
        differences = Collections.unmodifiableMap(copy);
    }

    /**
     * Returns how often a state occurred.
     *
     * @param state the state
     * @return the count
     */
    public long count(DifferenceState state) {
        return differences.getOrDefault(state, 0L);
    }

    /**
     * Tells whether the file says nothing that is not known.
     *
     * @return true when nothing differs
     */
    public boolean isEmpty() {
        return differences.isEmpty();
    }
}
