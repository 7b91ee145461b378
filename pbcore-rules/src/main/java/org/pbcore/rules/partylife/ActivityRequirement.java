package org.pbcore.rules.partylife;

import org.pbcore.model.partylife.ActivityKind;
import org.pbcore.rules.policy.Limit;
import org.pbcore.rules.table.Clause;

/**
 * How often a kind of activity is held, as a parameter of the policy says it.
 *
 * @param kind the kind
 * @param period the period of the calendar
 * @param limit how many times in a period, how firmly, and where that stands
 * @param clause the clause it carries out
 */
public record ActivityRequirement(ActivityKind kind, CalendarPeriod period, Limit limit, Clause clause) {
    /**
     * Returns how many times are asked at least.
     *
     * @return the least count that the bound admits
     */
    public long times() {
        return switch (limit.bound().word()) {
            case AT_LEAST -> limit.bound().value();
            case MORE_THAN -> limit.bound().value() + 1L;
            case AT_MOST, FEWER_THAN -> 0;
        };
    }
}
