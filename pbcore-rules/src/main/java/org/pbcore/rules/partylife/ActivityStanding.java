package org.pbcore.rules.partylife;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pbcore.model.partylife.ActivityKind;

/**
 * Where the activities of a branch stand on a day.
 *
 * @param branch the id of the Party organisation
 * @param asOf the day
 * @param windows every window of the period that was asked about, by requirement, then group, then day
 * @param next the first window that is not over and not yet held, one for each requirement and group; it may lie after
 *     the period that was asked about
 * @param undecided the kinds for which it is unknown whether they are owed, each with the unknown fact
 * @param unscheduled the kinds for which the policy sets no frequency: recorded, never missed
 * @param unmatched the ids of activities on days without the branch, or of groups that it does not have; they count
 *     nowhere
 */
public record ActivityStanding(
        String branch,
        LocalDate asOf,
        List<ActivityWindow> windows,
        List<ActivityWindow> next,
        Map<ActivityKind, String> undecided,
        Set<ActivityKind> unscheduled,
        List<String> unmatched) {
    /**
     * Copies the collections.
     *
     * @param branch the id of the Party organisation
     * @param asOf the day
     * @param windows every window of the period that was asked about, by requirement, then group, then day
     * @param next the first window that is not over and not yet held, one for each requirement and group
     * @param undecided the kinds for which it is unknown whether they are owed, each with the unknown fact
     * @param unscheduled the kinds for which the policy sets no frequency
     * @param unmatched the ids of activities that count nowhere
     */
    public ActivityStanding {
        windows = List.copyOf(windows);
        next = List.copyOf(next);
        undecided = Map.copyOf(undecided);
        unscheduled = Set.copyOf(unscheduled);
        unmatched = List.copyOf(unmatched);
    }

    /**
     * Returns the windows in a state.
     *
     * @param state the state
     * @return the windows of the period, in order
     */
    public List<ActivityWindow> in(ActivityState state) {
        return windows.stream().filter(window -> window.state() == state).toList();
    }
}
