package org.pbcore.reports.survey;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pbcore.rules.fiveclears.Clear;
import org.pbcore.rules.fiveclears.ClearItem;
import org.pbcore.rules.fiveclears.ProblemCode;

/**
 * How many organisations are clear.
 *
 * @param allClear how many are clear in everything
 * @param unclear how many are not
 * @param clears how many are clear in each respect, in the order of the policy
 * @param problems what keeps the others from it, most frequent first
 */
public record ClearsResult(long allClear, long unclear, List<ClearLine> clears, List<ProblemLine> problems) {
    /**
     * Copies the lists.
     *
     * @param allClear how many are clear in everything
     * @param unclear how many are not
     * @param clears how many are clear in each respect, in the order of the policy
     * @param problems what keeps the others from it, most frequent first
     */
    public ClearsResult {
        clears = List.copyOf(clears);
        problems = List.copyOf(problems);
    }

    /**
     * How many organisations are clear in one respect.
     *
     * @param clear the respect
     * @param cleared how many are clear
     * @param unclear how many are not
     */
    public record ClearLine(Clear clear, long cleared, long unclear) {}

    /**
     * How often one item has one problem.
     *
     * @param clear the respect that it keeps from being clear
     * @param item the item
     * @param code what is wrong with it
     * @param count in how many organisations
     */
    public record ProblemLine(Clear clear, ClearItem item, ProblemCode code, long count) {}

    /**
     * Returns how often each kind of problem occurred.
     *
     * @return one share a kind, in the order of the vocabulary, without those that did not occur
     */
    public List<Share> byCode() {
        Map<ProblemCode, Long> counts = new EnumMap<>(ProblemCode.class);
        problems.forEach(problem -> counts.merge(problem.code(), problem.count(), Long::sum));
        return counts.entrySet().stream()
                .map(count -> Share.of(count.getKey(), count.getValue()))
                .toList();
    }
}
