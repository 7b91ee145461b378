package org.pbcore.rules.formation.joint;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pbcore.rules.planning.Progress;

/**
 * Who watches a planner at work, and who does the work. Neither changes the plan, but for stopping it early.
 *
 * @param progress hears how far the work is, on the thread that asked for the plan, and may stop it: the best plan so
 *     far is returned then
 * @param plans hears each better plan, on the same thread; the first one comes soon
 * @param workers runs pieces of the work; empty for the thread that asks, where progress is heard more often
 */
public record JointWatch(Progress progress, Consumer<JointPlan> plans, Optional<Workers> workers) {
    /** Nobody watches, and the thread that asks for the plan does the work. */
    public static final JointWatch NONE = new JointWatch(Progress.SILENT, plan -> {}, Optional.empty());

    /**
     * Returns this with another progress.
     *
     * @param heard hears how far the work is and may stop it
     * @return a watch
     */
    public JointWatch withProgress(Progress heard) {
        return new JointWatch(heard, plans, workers);
    }

    /**
     * Returns this with another hearer of plans.
     *
     * @param heard hears each better plan
     * @return a watch
     */
    public JointWatch withPlans(Consumer<JointPlan> heard) {
        return new JointWatch(progress, heard, workers);
    }

    /**
     * Returns this with other workers.
     *
     * @param hired runs pieces of the work
     * @return a watch
     */
    public JointWatch withWorkers(Workers hired) {
        return new JointWatch(progress, plans, Optional.of(hired));
    }

    /** Runs pieces of work on threads of the caller's. */
    @FunctionalInterface
    public interface Workers {
        /**
         * Runs every task once, in any order and on any thread, and returns when all have ended; an exception of a task
         * is thrown on.
         *
         * @param tasks the tasks, which do not wait for each other
         */
        void runAll(List<? extends Runnable> tasks);
    }
}
