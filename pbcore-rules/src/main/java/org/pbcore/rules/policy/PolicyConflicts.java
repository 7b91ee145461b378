package org.pbcore.rules.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Where the layers of a policy differ: every parameter that a layer sets otherwise than the nearest layer above it that
 * sets it on the same day.
 *
 * <p>A conflict is a finding, not an error: the lower layer holds. Whether it may depart is for people to judge.
 */
public final class PolicyConflicts {
    private PolicyConflicts() {}

    /**
     * Lists the conflicts of a policy's layers, on any day.
     *
     * @param policy the policy at the bottom
     * @return the conflicts, by name of the parameter, then by first day, then from the top layer down
     */
    public static List<PolicyConflict> of(Policy policy) {
        List<PolicyConflict> conflicts = new ArrayList<>();
        SortedSet<String> names = new TreeSet<>();
        policy.layers().forEach(layer -> names.addAll(layer.ownNames()));
        for (String name : names) {
            conflicts.addAll(of(policy, name));
        }
        return conflicts;
    }

    /**
     * Lists the conflicts of a policy's layers on a date.
     *
     * @param policy the policy at the bottom
     * @param date the date
     * @return the conflicts that hold on it, in the same order
     */
    public static List<PolicyConflict> on(Policy policy, LocalDate date) {
        return of(policy).stream()
                .filter(conflict -> !date.isBefore(conflict.from())
                        && conflict.to().map(last -> !date.isAfter(last)).orElse(true))
                .toList();
    }

    private static List<PolicyConflict> of(Policy policy, String name) {
        List<LocalDate> cuts = List.copyOf(cuts(policy, name));
        List<PolicyConflict> conflicts = new ArrayList<>();
        for (int i = 0; i < cuts.size(); i++) {
            LocalDate from = cuts.get(i);
            Optional<LocalDate> to =
                    i + 1 < cuts.size() ? Optional.of(cuts.get(i + 1).minusDays(1)) : Optional.empty();
            List<Setting> settings = settings(policy, name, from);
            for (int lower = settings.size() - 1; lower > 0; lower--) {
                add(conflicts, settings.get(lower), settings.get(lower - 1), from, to);
            }
        }
        conflicts.sort(Comparator.comparing(PolicyConflict::from));
        return conflicts;
    }

    /** The days on which some layer begins to say something else. */
    private static SortedSet<LocalDate> cuts(Policy policy, String name) {
        SortedSet<LocalDate> cuts = new TreeSet<>();
        for (Policy layer : policy.layers()) {
            layer.own(name).ifPresent(parameter -> {
                cuts.add(layer.from());
                for (Parameter.Value value : parameter.values()) {
                    cuts.add(value.from());
                    value.to().ifPresent(last -> cuts.add(last.plusDays(1)));
                }
            });
        }
        return cuts;
    }

    /** What the layers in force say on a day, the lowest first. */
    private static List<Setting> settings(Policy policy, String name, LocalDate day) {
        List<Setting> settings = new ArrayList<>();
        for (Policy layer : policy.layers()) {
            if (!day.isBefore(layer.from())) {
                layer.own(name)
                        .ifPresent(parameter -> parameter
                                .on(day)
                                .ifPresent(value -> settings.add(new Setting(layer, parameter, value))));
            }
        }
        return settings;
    }

    /** Adds what two neighbours differ in, or goes on with it where the days before said the same. */
    private static void add(
            List<PolicyConflict> conflicts, Setting upper, Setting lower, LocalDate from, Optional<LocalDate> to) {
        Set<SettingAspect> aspects = lower.differences(upper);
        if (aspects.isEmpty()) {
            return;
        }
        for (int i = 0; i < conflicts.size(); i++) {
            PolicyConflict known = conflicts.get(i);
            boolean goesOn = known.to().equals(Optional.of(from.minusDays(1)));
            if (goesOn && known.upper().isSame(upper) && known.lower().isSame(lower)) {
                conflicts.set(i, new PolicyConflict(known.upper(), known.lower(), aspects, known.from(), to));
                return;
            }
        }
        conflicts.add(new PolicyConflict(upper, lower, aspects, from, to));
    }
}
