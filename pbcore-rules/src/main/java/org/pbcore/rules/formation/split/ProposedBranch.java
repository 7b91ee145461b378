package org.pbcore.rules.formation.split;

import java.util.List;

/**
 * A branch that a split proposes.
 *
 * @param groups its Party groups, in order; together everybody in it, once
 * @param partyMembers full and probationary members, in persons
 * @param fullMembers full members, in persons
 */
public record ProposedBranch(List<PartyGroup> groups, int partyMembers, int fullMembers) {
    /**
     * Copies the list.
     *
     * @param groups its Party groups, in order; together everybody in it, once
     * @param partyMembers full and probationary members, in persons
     * @param fullMembers full members, in persons
     */
    public ProposedBranch {
        groups = List.copyOf(groups);
    }
}
