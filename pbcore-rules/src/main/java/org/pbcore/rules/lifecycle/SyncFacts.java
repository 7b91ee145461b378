package org.pbcore.rules.lifecycle;

import java.util.Set;

/**
 * An event of an organisation, and what was done in Party building beside it.
 *
 * @param event the event
 * @param done what was done
 */
public record SyncFacts(SyncEvent event, Set<SyncAction> done) {
    /**
     * Copies the set.
     *
     * @param event the event
     * @param done what was done
     */
    public SyncFacts {
        done = Set.copyOf(done);
    }
}
