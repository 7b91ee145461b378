package org.pbcore.rules.partylife;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whose secretaries are trained, by ids of Party organisations in order.
 *
 * @param inTime those that were trained by the last day
 * @param late those that were first trained after it
 * @param untrained those that were not trained
 * @param isOver whether the last day has passed, so that the untrained are overdue
 */
public record TrainingStanding(Set<String> inTime, Set<String> late, Set<String> untrained, boolean isOver) {
    /**
     * Copies the sets.
     *
     * @param inTime those that were trained by the last day
     * @param late those that were first trained after it
     * @param untrained those that were not trained
     * @param isOver whether the last day has passed, so that the untrained are overdue
     */
    public TrainingStanding {
        inTime = sorted(inTime);
        late = sorted(late);
        untrained = sorted(untrained);
    }

    private static Set<String> sorted(Set<String> ids) {
        return Collections.unmodifiableSet(new TreeSet<>(ids));
    }
}
