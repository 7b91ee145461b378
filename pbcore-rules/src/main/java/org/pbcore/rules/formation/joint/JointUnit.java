package org.pbcore.rules.formation.joint;

import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.code.IndustryCode;
import org.pbcore.model.organisation.OrganisationKind;
import org.pbcore.rules.planning.Site;

/**
 * A unit that may join a joint branch (联合党支部): too few full members for a branch of its own.
 *
 * @param id what the host calls it; unique within a plan
 * @param fullMembers full members (正式党员), in persons
 * @param partyMembers full and probationary members, in persons
 * @param employees employees (职工), in persons
 * @param kind which of the two kinds it is
 * @param industry its industry, GB/T 4754
 * @param site where it lies, in metres
 */
public record JointUnit(
        String id,
        int fullMembers,
        int partyMembers,
        int employees,
        OrganisationKind kind,
        IndustryCode industry,
        Site site) {
    /**
     * Holds a unit.
     *
     * @param id what the host calls it; unique within a plan
     * @param fullMembers full members (正式党员), in persons
     * @param partyMembers full and probationary members, in persons
     * @param employees employees (职工), in persons
     * @param kind which of the two kinds it is
     * @param industry its industry, GB/T 4754
     * @param site where it lies, in metres
     * @throws InvalidFactsException when a count is negative, or there are fewer Party members than full members
     */
    public JointUnit {
        refuseNegative("/fullMembers", fullMembers);
        refuseNegative("/partyMembers", partyMembers);
        refuseNegative("/employees", employees);
        if (partyMembers < fullMembers) {
            throw new InvalidFactsException("/partyMembers", "党员少于正式党员 fewer Party members than full members");
        }
    }

    private static void refuseNegative(String path, int count) {
        if (count < 0) {
            throw new InvalidFactsException(path, "人数不能为负 a count is never negative");
        }
    }
}
