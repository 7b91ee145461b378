package org.pbcore.rules.formation.joint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.rules.policy.Parameters;

/**
 * Plans joint branches (联合党支部): which neighbouring units of few full members form one together (2.2.1-a, 2.2.2-d).
 *
 * <p>A branch has as many units, full members and Party members as the policy says, every pair within a distance.
 * Wanted are, in this order, most units at the headcount target covered, most units covered, and least cost of the
 * pairs inside branches: their distance, and more where industries differ. Units without Party members may join.
 *
 * <p>The plan depends on the facts and the effort alone: not on the order of the units, the machine or the watch. It is
 * the best one where {@link JointPlan#isOptimal} says so, which is so at least where no component of units in reach of
 * each other has more than twelve; otherwise it is what the effort reached.
 */
public final class JointPlanner {
    private final JointConditions conditions;
    private final List<JointGround> grounds;

    /**
     * Reads what the policy asks.
     *
     * @param p the parameters in force
     */
    public JointPlanner(Parameters p) {
        this.conditions = JointConditions.of(p);
        this.grounds = List.copyOf(JointConditions.grounds(p));
    }

    /**
     * Plans.
     *
     * @param units the units, each with fewer full members than form a branch
     * @param maxDistance metres that two units of a branch may lie apart at most, straight, rounded half up
     * @param effort how much work to spend
     * @return the plan
     * @throws InvalidFactsException when the distance is negative, an id stands twice, or a unit has the full members
     *     for a branch of its own
     */
    public JointPlan plan(List<JointUnit> units, int maxDistance, PlanEffort effort) {
        return plan(units, maxDistance, effort, JointWatch.NONE);
    }

    /**
     * Plans under watch.
     *
     * @param units the units, each with fewer full members than form a branch
     * @param maxDistance metres that two units of a branch may lie apart at most, straight, rounded half up
     * @param effort how much work to spend
     * @param watch who watches, may stop the work, and does it
     * @return the plan; where the work was stopped, the best so far
     * @throws InvalidFactsException when the distance is negative, an id stands twice, or a unit has the full members
     *     for a branch of its own
     */
    public JointPlan plan(List<JointUnit> units, int maxDistance, PlanEffort effort, JointWatch watch) {
        check(units, maxDistance);
        List<JointUnit> sorted = new ArrayList<>(units);
        sorted.sort(Comparator.comparing(JointUnit::id, JointPlanner::byCodePoint));
        JointField field = JointField.of(sorted, conditions, maxDistance);
        PlanSearch search =
                new PlanSearch(field, effort, watch, now -> watch.plans().accept(plan(sorted, field, now, false)));
        search.run();
        return plan(sorted, field, search, !search.isStopped());
    }

    /**
     * Returns the parameters that plans depend on.
     *
     * @return names of parameters, set by the policy or not, sorted
     */
    public SortedSet<String> parameters() {
        return JointConditions.parameters();
    }

    /**
     * Returns what every plan rests on.
     *
     * @return the grounds, with clause and force
     */
    public List<JointGround> grounds() {
        return grounds;
    }

    private void check(List<JointUnit> units, int maxDistance) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < units.size(); i++) {
            String path = "/units/" + i;
            if (units.get(i).fullMembers() >= conditions.leastFullMembers()) {
                throw new InvalidFactsException(
                        path + "/fullMembers", "正式党员已够单独成立 enough full members for a branch of its own");
            }
            if (!ids.add(units.get(i).id())) {
                throw new InvalidFactsException(path + "/id", "编号重复 the second of this id");
            }
        }
        if (maxDistance < 0) {
            throw new InvalidFactsException("/maxDistance", "距离不能为负 a distance is never negative");
        }
    }

    private static JointPlan plan(List<JointUnit> units, JointField field, PlanSearch search, boolean isWhole) {
        List<List<String>> branches = new ArrayList<>();
        List<String> uncovered = new ArrayList<>();
        for (int unit = 0; unit < units.size(); unit++) {
            int[] branch = search.links().branch(unit);
            if (branch.length == 1) {
                uncovered.add(units.get(unit).id());
            } else if (branch[0] == unit) {
                List<String> ids = new ArrayList<>();
                for (int member : branch) {
                    ids.add(units.get(member).id());
                }
                branches.add(ids);
            }
        }
        Score score = search.links().score(field);
        return new JointPlan(
                branches,
                uncovered,
                score.targets(),
                score.covered(),
                score.cost(),
                search.coveredAtMost(),
                search.isOptimal(),
                isWhole);
    }

    /** By code points: unlike the order of a string's chars where a character has two of them. */
    static int byCodePoint(String one, String other) {
        int at = 0;
        while (at < one.length() && at < other.length()) {
            int a = one.codePointAt(at);
            int b = other.codePointAt(at);
            if (a != b) {
                return Integer.compare(a, b);
            }
            at += Character.charCount(a);
        }
        return Integer.compare(one.length(), other.length());
    }
}
