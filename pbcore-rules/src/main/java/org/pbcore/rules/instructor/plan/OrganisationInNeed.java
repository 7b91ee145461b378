package org.pbcore.rules.instructor.plan;

import org.pbcore.model.InvalidFactsException;
import org.pbcore.rules.planning.Site;

/**
 * An organisation to which a plan may give an instructor.
 *
 * @param id what the host calls the organisation
 * @param needsFullTime whether only a full-time instructor will do (2.4-e, 2.4-f)
 * @param weight how much covering it is worth, zero or more
 * @param site where it is
 */
public record OrganisationInNeed(String id, boolean needsFullTime, int weight, Site site) {
    /**
     * Refuses a weight that cannot be.
     *
     * @param id what the host calls the organisation
     * @param needsFullTime whether only a full-time instructor will do (2.4-e, 2.4-f)
     * @param weight how much covering it is worth, zero or more
     * @param site where it is
     * @throws InvalidFactsException at {@code /weight}, when it is negative
     */
    public OrganisationInNeed {
        if (weight < 0) {
            throw new InvalidFactsException("/weight", "计数不得为负 a count is never negative");
        }
    }
}
