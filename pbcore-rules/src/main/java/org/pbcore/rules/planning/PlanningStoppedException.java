package org.pbcore.rules.planning;

import org.pbcore.model.PbcoreException;

/**
 * The end of a planner's run, or of one over a register, that the caller's {@link Progress} stopped: nothing comes out.
 */
public final class PlanningStoppedException extends PbcoreException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the refusal.
     *
     * @param done steps done
     * @param all steps in all
     */
    public PlanningStoppedException(long done, long all) {
        super("PLANNING_STOPPED", "运行已被调用方停止 the run was stopped by its caller: " + done + " / " + all);
    }
}
