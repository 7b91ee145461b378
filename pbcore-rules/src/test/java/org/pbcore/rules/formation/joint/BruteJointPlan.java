package org.pbcore.rules.formation.joint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pbcore.rules.planning.Site;

/** The best plan there is by trying all of them, written from the rule's text, and the score of a given one. */
public final class BruteJointPlan {
    private final List<JointUnit> units;
    private final int maxDistance;
    private final int mostUnits;
    private final boolean hasTargets;
    private final List<int[]> branches = new ArrayList<>();
    private final Map<Integer, Value> best = new HashMap<>();

    public BruteJointPlan(List<JointUnit> units, int maxDistance, int mostUnits, boolean hasTargets) {
        this.units = units;
        this.maxDistance = maxDistance;
        this.mostUnits = mostUnits;
        this.hasTargets = hasTargets;
    }

    public record Value(int targets, int covered, long cost) {
        Value plus(Value other) {
            return new Value(targets + other.targets, covered + other.covered, cost + other.cost);
        }

        boolean isBetterThan(Value other) {
            return Comparator.comparingInt(Value::targets)
                            .thenComparingInt(Value::covered)
                            .thenComparing(Value::cost, Comparator.reverseOrder())
                            .compare(this, other)
                    > 0;
        }
    }

    public Value best() {
        choose(new int[0], 0);
        return best(0);
    }

    Value valueOf(List<List<String>> plan) {
        Map<String, JointUnit> byId = new HashMap<>();
        units.forEach(unit -> byId.put(unit.id(), unit));
        return plan.stream()
                .map(ids -> value(ids.stream().map(byId::get).toList()))
                .reduce(new Value(0, 0, 0), Value::plus);
    }

    static long metres(Site one, Site other) {
        double dx = (double) one.x() - other.x();
        double dy = (double) one.y() - other.y();
        return (long) Math.floor(Math.sqrt(dx * dx + dy * dy) + 0.5);
    }

    private void choose(int[] chosen, int from) {
        if (isBranch(chosen)) {
            branches.add(chosen);
        }
        for (int next = from; chosen.length < mostUnits && next < units.size(); next++) {
            int[] more = Arrays.copyOf(chosen, chosen.length + 1);
            more[chosen.length] = next;
            choose(more, next + 1);
        }
    }

    private boolean isBranch(int[] chosen) {
        List<JointUnit> branch = units(chosen);
        return chosen.length >= 2
                && branch.stream().mapToLong(JointUnit::fullMembers).sum() >= 3
                && branch.stream().mapToLong(JointUnit::partyMembers).sum() <= 50
                && branch.stream()
                        .allMatch(one ->
                                branch.stream().allMatch(other -> metres(one.site(), other.site()) <= maxDistance));
    }

    private Value best(int used) {
        Value known = best.get(used);
        if (known != null) {
            return known;
        }
        Value most = new Value(0, 0, 0);
        for (int[] branch : branches) {
            int bits = Arrays.stream(branch).map(unit -> 1 << unit).sum();
            if ((bits & used) == 0) {
                Value value = value(units(branch)).plus(best(used | bits));
                most = value.isBetterThan(most) ? value : most;
            }
        }
        best.put(used, most);
        return most;
    }

    private Value value(List<JointUnit> branch) {
        long cost = 0;
        for (int i = 0; i < branch.size(); i++) {
            for (int j = 0; j < i; j++) {
                cost += cost(branch.get(i), branch.get(j));
            }
        }
        int targets = (int) branch.stream().filter(this::isAtTarget).count();
        return new Value(targets, branch.size(), cost);
    }

    private boolean isAtTarget(JointUnit unit) {
        return hasTargets
                && switch (unit.kind()) {
                    case NON_PUBLIC_ENTERPRISE -> unit.employees() >= 50;
                    case SOCIAL_ORGANISATION -> unit.employees() >= 30;
                };
    }

    private static long cost(JointUnit one, JointUnit other) {
        String a = one.industry().value();
        String b = other.industry().value();
        long strangeness = a.substring(0, 3).equals(b.substring(0, 3)) ? 0 : a.charAt(0) == b.charAt(0) ? 300 : 1000;
        return metres(one.site(), other.site()) + strangeness;
    }

    private List<JointUnit> units(int[] chosen) {
        return Arrays.stream(chosen).mapToObj(units::get).toList();
    }
}
