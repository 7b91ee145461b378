package org.pbcore.rules.planning;

import org.pbcore.model.PbcoreException;

/** The end of a planner's run that the caller's {@link Progress} stopped: there is no plan. */
public final class PlanningStoppedException extends PbcoreException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the refusal.
     *
     * @param done steps done
     * @param all steps in all
     */
    public PlanningStoppedException(long done, long all) {
        super("PLANNING_STOPPED", "规划已被调用方停止 planning was stopped by its caller: " + done + " / " + all);
    }
}
