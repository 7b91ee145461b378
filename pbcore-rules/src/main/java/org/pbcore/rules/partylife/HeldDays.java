package org.pbcore.rules.partylife;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.partylife.Activity;
import org.pbcore.model.partylife.ActivityKind;

/** The days on which a branch held activities, each activity once. */
final class HeldDays {
    private final Map<Holder, List<LocalDate>> days = new HashMap<>();
    private final List<String> unmatched = new ArrayList<>();

    private record Holder(ActivityKind kind, Optional<String> group) {}

    private HeldDays() {}

    static HeldDays of(BranchFacts branch, Collection<Activity> activities) {
        HeldDays held = new HeldDays();
        Map<String, Activity> byId = new HashMap<>();
        int place = 0;
        for (Activity activity : activities) {
            Activity earlier = byId.putIfAbsent(activity.getId(), activity);
            if (earlier != null && !earlier.equals(activity)) {
                throw new InvalidFactsException(
                        "/activities/" + place + "/id", "两次活动编号相同 two different activities of one id");
            }
            if (earlier == null && activity.getPartyOrganisation().equals(branch.id())) {
                held.add(branch, activity);
            }
            place++;
        }
        held.unmatched.sort(null);
        return held;
    }

    private void add(BranchFacts branch, Activity activity) {
        if (matches(branch, activity)) {
            days.computeIfAbsent(new Holder(activity.getKind(), activity.getGroup()), holder -> new ArrayList<>())
                    .add(activity.getHeldOn());
        } else {
            unmatched.add(activity.getId());
        }
    }

    /** Whether what held it was there on that day, as far as is known. */
    private static boolean matches(BranchFacts branch, Activity activity) {
        LocalDate day = activity.getHeldOn();
        boolean isHolderThere = switch (activity.getKind()) {
            case COMMITTEE_MEETING -> branch.hasCommittee().orElse(true);
            case GROUP_MEETING ->
                branch.groups()
                        .map(groups -> activity.getGroup()
                                .map(groups::get)
                                .map(group -> group.contains(day))
                                .orElse(false))
                        .orElse(true);
            default -> true;
        };
        return isHolderThere && branch.existence().contains(day);
    }

    long count(ActivityKind kind, Optional<String> group, Stretch within, LocalDate until) {
        return days.getOrDefault(new Holder(kind, group), List.of()).stream()
                .filter(day -> within.contains(day) && !day.isAfter(until))
                .count();
    }

    List<String> unmatched() {
        return unmatched;
    }
}
