package org.pbcore.rules.comparison;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.comparison.JointComparisonResult.ListedUnits;
import org.pbcore.rules.comparison.JointComparisonResult.TargetCount;
import org.pbcore.rules.facts.HeadcountTarget;
import org.pbcore.rules.formation.joint.JointPlan;
import org.pbcore.rules.formation.joint.JointUnit;
import org.pbcore.rules.formation.joint.JointWatch;
import org.pbcore.rules.formation.joint.PlanEffort;

/**
 * Joint plans (联合党支部) of two rulebooks side by side, over the same units (2.2.2-d, 2.2.2-e).
 *
 * <p>Compared are plans as the planner reaches them with one effort. What is reached need not be the best: on units in
 * large crowds a rulebook that allows more can fare worse, and bounds say how far off a plan may be. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * JointComparison.between(plan, draft).plan(units, 3000, PlanEffort.NORMAL, 20).sentence();
 * }</pre>
 */
public final class JointComparison {
    private final Rulebook before;
    private final Rulebook after;
    private final List<SettingChange> settings;

    private JointComparison(Rulebook before, Rulebook after) {
        Set<String> asked = new HashSet<>(before.jointPlanner().parameters());
        asked.addAll(after.jointPlanner().parameters());
        this.before = before;
        this.after = after;
        this.settings = SettingChange.between(before.parameters(), after.parameters()).stream()
                .filter(change -> asked.contains(change.parameter()))
                .toList();
    }

    /**
     * Puts two rulebooks side by side.
     *
     * @param before the one, for example what holds
     * @param after the other, for example what is to take its place
     * @return the comparison
     * @throws org.pbcore.rules.policy.RuleNotAnsweredException when one of them does not answer {@code joint-plan}
     */
    public static JointComparison between(Rulebook before, Rulebook after) {
        return new JointComparison(before, after);
    }

    /**
     * Returns the parameters that the two set differently, of those that plans depend on.
     *
     * @return the changes, by name of the parameter; where there are none, the plans are the same
     */
    public List<SettingChange> settings() {
        return settings;
    }

    /**
     * Plans under both.
     *
     * @param units the units, each with fewer full members than form a branch in either rulebook
     * @param maxDistance metres that two units of a branch may lie apart at most, straight, rounded half up
     * @param effort how much work to spend on each plan
     * @param listed how many ids of units that only one plan covers are kept, zero or more; {@link Integer#MAX_VALUE}
     *     for all of them
     * @return what changes
     * @throws org.pbcore.model.InvalidFactsException when a planner refuses the units or the distance
     */
    public JointComparisonResult plan(List<JointUnit> units, int maxDistance, PlanEffort effort, int listed) {
        return plan(units, maxDistance, effort, listed, JointWatch.NONE);
    }

    /**
     * Plans under both, under watch.
     *
     * @param units the units, each with fewer full members than form a branch in either rulebook
     * @param maxDistance metres that two units of a branch may lie apart at most, straight, rounded half up
     * @param effort how much work to spend on each plan
     * @param listed how many ids of units that only one plan covers are kept, zero or more; {@link Integer#MAX_VALUE}
     *     for all of them
     * @param watch who watches, first the one plan and then the other, each from its beginning
     * @return what changes; where the work was stopped, between the best plans so far
     * @throws org.pbcore.model.InvalidFactsException when a planner refuses the units or the distance
     */
    public JointComparisonResult plan(
            List<JointUnit> units, int maxDistance, PlanEffort effort, int listed, JointWatch watch) {
        if (listed < 0) {
            throw new IllegalArgumentException("listed is negative: " + listed);
        }
        JointPlan old = before.jointPlanner().plan(units, maxDistance, effort, watch);
        JointPlan young = after.jointPlanner().plan(units, maxDistance, effort, watch);
        return new JointComparisonResult(
                units.size(),
                old,
                young,
                targets(units, old, young),
                coveredOnly(young, old, listed),
                coveredOnly(old, young, listed),
                settings);
    }

    /** Both plans by one yardstick: the targets after, or those before where the policy after sets none. */
    private Optional<TargetCount> targets(List<JointUnit> units, JointPlan old, JointPlan young) {
        List<HeadcountTarget> later = HeadcountTarget.all(after.parameters());
        List<HeadcountTarget> targets = later.isEmpty() ? HeadcountTarget.all(before.parameters()) : later;
        if (targets.isEmpty()) {
            return Optional.empty();
        }
        List<String> reaching = units.stream()
                .filter(unit -> targets.stream().anyMatch(target -> target.isReached(unit.kind(), unit.employees())))
                .map(JointUnit::id)
                .toList();
        return Optional.of(new TargetCount(reaching.size(), covered(reaching, old), covered(reaching, young)));
    }

    private static int covered(List<String> ids, JointPlan plan) {
        Set<String> uncovered = new HashSet<>(plan.uncovered());
        return (int) ids.stream().filter(id -> !uncovered.contains(id)).count();
    }

    /** The units that one plan leaves out and the other does not. */
    private static ListedUnits coveredOnly(JointPlan without, JointPlan with, int listed) {
        Set<String> neither = new HashSet<>(with.uncovered());
        List<String> ids =
                without.uncovered().stream().filter(id -> !neither.contains(id)).toList();
        return new ListedUnits(ids.size(), ids.subList(0, Math.min(listed, ids.size())));
    }
}
