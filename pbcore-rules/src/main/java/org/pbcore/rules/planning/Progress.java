package org.pbcore.rules.planning;

/**
 * Hears how far a planner is, on the thread that asked for the plan, and may stop it.
 *
 * <p>What it hears has no influence on the plan. It hears often; let it be quick.
 */
@FunctionalInterface
public interface Progress {
    /** Hears nothing and never stops. */
    Progress SILENT = (done, all) -> true;

    /**
     * Hears how far the planner is.
     *
     * @param done steps done, never falling
     * @param all steps in all, 1 or more, the same throughout
     * @return whether to go on
     */
    boolean goesOn(long done, long all);

    /**
     * Tells how far the planner is, and stops it where that is wanted.
     *
     * @param done steps done
     * @param all steps in all
     * @throws PlanningStoppedException when this says not to go on
     */
    default void report(long done, long all) {
        if (!goesOn(done, all)) {
            throw new PlanningStoppedException(done, all);
        }
    }
}
