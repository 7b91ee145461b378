package org.pbcore.rules.partylife;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pbcore.model.partylife.Activity;
import org.pbcore.model.partylife.ActivityKind;
import org.pbcore.rules.policy.Parameters;
import org.pbcore.rules.table.Modality;

/**
 * Says which activities a branch owes, held and missed: the Three Meetings and One Lecture (三会一课), democratic
 * appraisal, organisational life and theme day (2.6-e).
 *
 * <p>Frequencies are parameters; a kind for which the policy sets none is recorded and never missed. Periods are those
 * of the calendar, whole: in one through which the branch exists in part only, nothing is asked, unless the policy
 * gives {@code meeting.partialPeriod} another force than NONE. Not modelled: in which quarter a yearly meeting falls,
 * and a committee that a branch has for a part of its life.
 */
public final class ActivitySchedule {
    private static final String PARTIAL = "meeting.partialPeriod";

    private final List<ActivityRequirement> requirements;
    private final boolean asksParts;

    ActivitySchedule(Parameters p) {
        List<ActivityRequirement> asked = new ArrayList<>();
        for (Frequency frequency : Frequency.values()) {
            String name = frequency.parameter();
            if (p.has(name)) {
                asked.add(new ActivityRequirement(frequency.kind(), frequency.period(), p.limit(name), p.clause(name)));
            }
        }
        this.requirements = List.copyOf(asked);
        this.asksParts = p.has(PARTIAL) && p.modality(PARTIAL) != Modality.NONE;
    }

    /**
     * Returns what the policy asks.
     *
     * @return the requirements, by kind
     */
    public List<ActivityRequirement> requirements() {
        return requirements;
    }

    /**
     * Says where the activities of a branch stand on a day.
     *
     * @param branch the branch
     * @param activities activities in any order; those of other Party organisations are left aside, an activity that is
     *     there twice counts once, and what is dated after the day is not held yet
     * @param period the days that are asked about; every period of the calendar that meets them is answered
     * @param asOf the day
     * @return the standing
     * @throws org.pbcore.model.InvalidFactsException when two different activities have one id, with the place of the
     *     second
     */
    public ActivityStanding standing(
            BranchFacts branch, Collection<Activity> activities, Stretch period, LocalDate asOf) {
        HeldDays held = HeldDays.of(branch, activities);
        List<ActivityWindow> windows = new ArrayList<>();
        List<ActivityWindow> next = new ArrayList<>();
        for (ActivityRequirement requirement : requirements) {
            owners(branch, requirement.kind()).forEach((group, existence) -> {
                Owed owed = new Owed(requirement, group, existence, held, asOf, asksParts);
                windows.addAll(owed.over(period));
                owed.next().ifPresent(next::add);
            });
        }
        return new ActivityStanding(
                branch.id(), asOf, windows, next, undecided(branch), unscheduled(), held.unmatched());
    }

    /** Who owes a kind: the branch, each of its groups, or nobody. */
    private static Map<Optional<String>, Existence> owners(BranchFacts branch, ActivityKind kind) {
        Map<Optional<String>, Existence> owners = new LinkedHashMap<>();
        if (kind == ActivityKind.GROUP_MEETING) {
            branch.groups().orElse(Map.of()).forEach((group, existence) -> owners.put(Optional.of(group), existence));
        } else if (kind != ActivityKind.COMMITTEE_MEETING
                || branch.hasCommittee().orElse(false)) {
            owners.put(Optional.empty(), branch.existence());
        }
        return owners;
    }

    private Map<ActivityKind, String> undecided(BranchFacts branch) {
        Map<ActivityKind, String> undecided = new EnumMap<>(ActivityKind.class);
        if (branch.hasCommittee().isEmpty()) {
            undecided.put(ActivityKind.COMMITTEE_MEETING, "hasCommittee");
        }
        if (branch.groups().isEmpty()) {
            undecided.put(ActivityKind.GROUP_MEETING, "groups");
        }
        undecided.keySet().removeAll(unscheduled());
        return undecided;
    }

    private Set<ActivityKind> unscheduled() {
        Set<ActivityKind> kinds = EnumSet.allOf(ActivityKind.class);
        requirements.forEach(requirement -> kinds.remove(requirement.kind()));
        return kinds;
    }
}
