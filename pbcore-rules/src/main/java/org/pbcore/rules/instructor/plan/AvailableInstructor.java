package org.pbcore.rules.instructor.plan;

import org.pbcore.model.InvalidFactsException;
import org.pbcore.rules.planning.Site;

/**
 * An instructor whom a plan may give to organisations (党建指导员).
 *
 * @param id what the host calls the instructor; no name
 * @param capacity how many organisations the instructor can guide, zero or more
 * @param fullTime whether this is full-time work (专职)
 * @param site where the instructor sets out from
 */
public record AvailableInstructor(String id, int capacity, boolean fullTime, Site site) {
    /**
     * Refuses a capacity that cannot be.
     *
     * @param id what the host calls the instructor; no name
     * @param capacity how many organisations the instructor can guide, zero or more
     * @param fullTime whether this is full-time work (专职)
     * @param site where the instructor sets out from
     * @throws InvalidFactsException at {@code /capacity}, when it is negative
     */
    public AvailableInstructor {
        if (capacity < 0) {
            throw new InvalidFactsException("/capacity", "计数不得为负 a count is never negative");
        }
    }
}
