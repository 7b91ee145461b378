package org.pbcore.rules.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.pbcore.model.supervision.Problem;
import org.pbcore.model.supervision.ProblemStep;
import org.pbcore.model.supervision.ReportStep;
import org.pbcore.rules.lifecycle.Due;
import org.pbcore.rules.lifecycle.Lifecycle;
import org.pbcore.rules.lifecycle.Matter;
import org.pbcore.rules.policy.Parameters;

/**
 * Follows the problems on a list: measures, rectification, verification, and the report upward (问题清单, 3.2).
 *
 * <p>The last day for rectification is the one that was set with the measures. The plan says "in time" for reports and
 * names no days; a policy may ({@code supervision.report.days}).
 */
public final class ProblemList {
    private final Lifecycle<ProblemState, ProblemStep> rectification;
    private final Lifecycle<ReportState, ReportStep> report;

    /**
     * Compiles the lifecycles.
     *
     * @param p the parameters in force
     */
    public ProblemList(Parameters p) {
        this.rectification = SupervisionLifecycles.problem(p);
        this.report = SupervisionLifecycles.report(p);
    }

    /**
     * A step that is overdue for a problem.
     *
     * @param problem the problem
     * @param due the step, of its rectification or its report
     */
    public record Overdue(Problem problem, Due<?, ?> due) {}

    /**
     * Follows the rectification of a problem.
     *
     * @param problem the problem
     * @return where it stands
     * @throws org.pbcore.rules.lifecycle.StepNotAllowedException at the first step that is not allowed
     * @throws org.pbcore.model.InvalidFactsException when a step is out of order or lacks what it needs
     */
    public Matter<ProblemState, ProblemStep> follow(Problem problem) {
        return rectification.begin(problem.getListedOn()).after(problem.getHistory());
    }

    /**
     * Follows the report of a problem upward.
     *
     * @param problem the problem
     * @return where it stands
     * @throws org.pbcore.rules.lifecycle.StepNotAllowedException when it was reported already
     * @throws org.pbcore.model.InvalidFactsException when it was reported before it was listed
     */
    public Matter<ReportState, ReportStep> followReport(Problem problem) {
        return report.begin(problem.getListedOn()).after(problem.getReports());
    }

    /**
     * Returns what was overdue on a day.
     *
     * @param problems the problems
     * @param on the day
     * @return for each problem, in order, its rectification and then its report, where they were overdue
     */
    public List<Overdue> overdue(Collection<Problem> problems, LocalDate on) {
        List<Overdue> all = new ArrayList<>();
        for (Problem problem : problems) {
            follow(problem).overdue(on).forEach(due -> all.add(new Overdue(problem, due)));
            followReport(problem).overdue(on).forEach(due -> all.add(new Overdue(problem, due)));
        }
        return List.copyOf(all);
    }

    /**
     * Returns the lifecycle of a problem.
     *
     * @return the lifecycle
     */
    public Lifecycle<ProblemState, ProblemStep> lifecycle() {
        return rectification;
    }

    /**
     * Returns the lifecycle of a report upward.
     *
     * @return the lifecycle
     */
    public Lifecycle<ReportState, ReportStep> reportLifecycle() {
        return report;
    }
}
