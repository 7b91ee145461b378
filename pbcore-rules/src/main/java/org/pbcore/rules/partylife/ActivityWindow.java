package org.pbcore.rules.partylife;

import java.util.Optional;
import org.pbcore.rules.policy.LimitStrength;

/**
 * One period of one requirement: what was held in it, and where it stands on a day.
 *
 * @param requirement what is asked
 * @param group the id of the Party group that owes it; empty where the branch does
 * @param days the days of the period on which it exists
 * @param isWhole whether these are the whole period
 * @param held how many times it was held by the day asked about
 * @param state where it stands
 */
public record ActivityWindow(
        ActivityRequirement requirement,
        Optional<String> group,
        Stretch days,
        boolean isWhole,
        long held,
        ActivityState state) {
    /**
     * Returns how many times are still to be held, or were missed.
     *
     * @return a count; zero where it was held often enough or nothing is asked
     */
    public long missing() {
        return state == ActivityState.NOT_ASKED ? 0 : Math.max(0, requirement.times() - held);
    }

    /**
     * Says whether this is an error.
     *
     * @return true where it was missed and the frequency is hard; a missed frequency that holds in general or in
     *     principle is a warning
     */
    public boolean isError() {
        return state == ActivityState.MISSED && requirement.limit().strength() == LimitStrength.HARD;
    }
}
