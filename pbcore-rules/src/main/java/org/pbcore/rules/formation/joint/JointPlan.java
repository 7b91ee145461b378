package org.pbcore.rules.formation.joint;

import java.util.List;

/**
 * Which units form joint branches together; a proposal, which people approve.
 *
 * @param branches the ids of each branch, sorted; branches by their first id
 * @param uncovered the ids of units in no branch, sorted
 * @param targetsCovered units at the headcount target that are covered
 * @param covered units covered
 * @param cost the cost of every pair inside a branch, summed
 * @param coveredAtMost units that the best plan covers at most; a plan that covers fewer units at the headcount target
 *     may cover more
 * @param isOptimal whether it is proved that no plan is better in any of the three aims; false says only that it is not
 *     proved
 * @param isWhole whether all the work was done; false where the caller stopped it, or this is a plan on the way
 */
public record JointPlan(
        List<List<String>> branches,
        List<String> uncovered,
        int targetsCovered,
        int covered,
        long cost,
        int coveredAtMost,
        boolean isOptimal,
        boolean isWhole) {
    /**
     * Holds a plan.
     *
     * @param branches the ids of each branch, sorted; branches by their first id
     * @param uncovered the ids of units in no branch, sorted
     * @param targetsCovered units at the headcount target that are covered
     * @param covered units covered
     * @param cost the cost of every pair inside a branch, summed
     * @param coveredAtMost units that the best plan covers at most
     * @param isOptimal whether it is proved that no plan is better in any of the three aims
     * @param isWhole whether all the work was done
     */
    public JointPlan {
        branches = branches.stream().map(List::copyOf).toList();
        uncovered = List.copyOf(uncovered);
    }
}
