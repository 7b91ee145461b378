package org.pbcore.rules.partylife;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What decides which activities a branch owes.
 *
 * @param id the id of the Party organisation
 * @param existence the days on which it exists
 * @param hasCommittee whether it has a branch committee; empty where that is unknown
 * @param groups the days of each of its Party groups, by id; an empty map where it has none, empty where that is
 *     unknown
 */
public record BranchFacts(
        String id, Existence existence, Optional<Boolean> hasCommittee, Optional<Map<String, Existence>> groups) {
    /**
     * Copies the groups, in order of their ids.
     *
     * @param id the id of the Party organisation
     * @param existence the days on which it exists
     * @param hasCommittee whether it has a branch committee; empty where that is unknown
     * @param groups the days of each of its Party groups, by id; an empty map where it has none, empty where that is
     *     unknown
     */
    public BranchFacts {
        groups = groups.map(given -> Collections.unmodifiableMap(new TreeMap<>(given)));
    }
}
