package org.pbcore.rules.partylife;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One requirement as one branch or group owes it. */
record Owed(
        ActivityRequirement requirement,
        Optional<String> group,
        Existence existence,
        HeldDays held,
        LocalDate asOf,
        boolean asksParts) {
    /** Every window that meets a stretch, in order. */
    List<ActivityWindow> over(Stretch stretch) {
        List<ActivityWindow> windows = new ArrayList<>();
        Optional<Stretch> lived = existence.within(stretch);
        if (lived.isEmpty()) {
            return windows;
        }
        Optional<ActivityWindow> window = window(lived.get().first());
        while (window.isPresent()
                && !window.get().days().first().isAfter(lived.get().last())) {
            windows.add(window.get());
            window = window(window.get().days().last().plusDays(1));
        }
        return windows;
    }

    /** The first window that is not over and in which something is still to be held. */
    Optional<ActivityWindow> next() {
        if (requirement.times() == 0) {
            return Optional.empty();
        }
        LocalDate from = existence.foundedOn().isAfter(asOf) ? existence.foundedOn() : asOf;
        Optional<ActivityWindow> window = window(from);
        while (window.isPresent() && window.get().missing() == 0) {
            window = window(window.get().days().last().plusDays(1));
        }
        return window;
    }

    /** The window around a day; empty where it is over by then. */
    private Optional<ActivityWindow> window(LocalDate day) {
        Stretch whole = requirement.period().around(day);
        return existence.isOverBy(day)
                ? Optional.empty()
                : existence.within(whole).map(days -> window(days, whole));
    }

    private ActivityWindow window(Stretch days, Stretch whole) {
        long count = held.count(requirement.kind(), group, days, asOf);
        boolean isWhole = days.equals(whole);
        return new ActivityWindow(requirement, group, days, isWhole, count, state(days, isWhole, count));
    }

    private ActivityState state(Stretch days, boolean isWhole, long count) {
        if (count >= requirement.times()) {
            return ActivityState.HELD;
        }
        if (!isWhole && !asksParts) {
            return ActivityState.NOT_ASKED;
        }
        if (days.last().isBefore(asOf)) {
            return ActivityState.MISSED;
        }
        return days.first().isAfter(asOf) ? ActivityState.AHEAD : ActivityState.DUE;
    }
}
