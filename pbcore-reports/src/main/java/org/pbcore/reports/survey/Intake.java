package org.pbcore.reports.survey;

import java.util.List;
import java.util.Map;
import org.pbcore.model.term.Term;

/**
 * What became of the rows of a survey before anything was decided.
 *
 * @param rows the rows that were read
 * @param registered the rows that became organisations
 * @param rejected the rows that did not
 * @param problems how often each problem occurred while reading
 */
public record Intake(long rows, long registered, long rejected, List<Share> problems) {
    /**
     * Copies the list.
     *
     * @param rows the rows that were read
     * @param registered the rows that became organisations
     * @param rejected the rows that did not
     * @param problems how often each problem occurred while reading
     */
    public Intake {
        problems = List.copyOf(problems);
    }

    /**
     * Takes over the counts of a reader.
     *
     * @param rows the rows that were read
     * @param registered the rows that became organisations
     * @param rejected the rows that did not
     * @param problems how often each problem occurred, in the order to show
     * @return the counts
     */
    public static Intake of(long rows, long registered, long rejected, Map<? extends Term, Long> problems) {
        return new Intake(
                rows,
                registered,
                rejected,
                problems.entrySet().stream()
                        .map(problem -> Share.of(problem.getKey(), problem.getValue()))
                        .toList());
    }

    /**
     * Returns the number of problems.
     *
     * @return the sum over their codes
     */
    public long problemCount() {
        return problems.stream().mapToLong(Share::count).sum();
    }
}
