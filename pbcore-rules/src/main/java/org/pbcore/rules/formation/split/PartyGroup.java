package org.pbcore.rules.formation.split;

import java.util.List;
import java.util.Optional;

/**
 * A Party group within a branch (党小组).
 *
 * @param basis whether its members share a business unit or a shift
 * @param unit which one; empty for those without
 * @param members the ids of its members, in order; never empty
 */
public record PartyGroup(GroupBasis basis, Optional<String> unit, List<String> members) {
    /**
     * Copies the list.
     *
     * @param basis whether its members share a business unit or a shift
     * @param unit which one; empty for those without
     * @param members the ids of its members, in order; never empty
     */
    public PartyGroup {
        members = List.copyOf(members);
    }

    /** Prints how many, not who. */
    @Override
    public String toString() {
        return "PartyGroup[" + basis + ", " + members.size() + "]";
    }
}
