package org.pbcore.rules.planning;

/**
 * Hears how far a planner or a run over a register is, on the thread that asked for it, and may stop it.
 *
 * <p>What it hears has no influence on what comes out. It hears often; let it be quick.
 */
@FunctionalInterface
public interface Progress {
    /** Hears nothing and never stops. */
    Progress SILENT = (done, all) -> true;

    /**
     * Hears how far it is.
     *
     * @param done steps done, never falling
     * @param all steps in all, the same throughout: of a planner 1 or more; of a run over a register 0 where the
     *     register does not know its size
     * @return whether to go on
     */
    boolean goesOn(long done, long all);

    /**
     * Tells how far it is, and stops it where that is wanted.
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
