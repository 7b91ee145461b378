package org.pbcore.ledger.intake;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A count of what became of a survey's rows.
 *
 * @param rows the rows below the heading; empty ones at the end are none
 * @param registered the rows that were handed on
 * @param rejected the rows that were not: {@code registered + rejected = rows}
 * @param problems how often each problem occurred; a code that did not is absent
 */
public record IntakeSummary(long rows, long registered, long rejected, SortedMap<ProblemCode, Long> problems) {
    /**
     * Copies the counts.
     *
     * @param rows the rows below the heading; empty ones at the end are none
     * @param registered the rows that were handed on
     * @param rejected the rows that were not
     * @param problems how often each problem occurred
     */
    public IntakeSummary {
        problems = Collections.unmodifiableSortedMap(new TreeMap<>(problems));
    }

    /**
     * Returns the number of problems of any severity.
     *
     * @return the sum of the counts
     */
    public long problemCount() {
        return problems.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Returns the number of problems of one severity.
     *
     * @param severity the severity
     * @return the sum of its codes' counts
     */
    public long problemCount(Severity severity) {
        return problems.entrySet().stream()
                .filter(entry -> entry.getKey().severity() == severity)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
