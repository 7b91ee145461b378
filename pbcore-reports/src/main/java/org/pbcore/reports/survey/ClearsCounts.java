package org.pbcore.reports.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pbcore.reports.survey.ClearsResult.ClearLine;
import org.pbcore.reports.survey.ClearsResult.ProblemLine;
import org.pbcore.rules.fiveclears.Clear;
import org.pbcore.rules.fiveclears.FiveClearsDecision;
import org.pbcore.rules.fiveclears.Problem;

/** Counts what is clear: one number a respect and one a kind of problem. */
final class ClearsCounts {
    private final Map<Clear, Long> unclear = new EnumMap<>(Clear.class);
    private final Map<Problem, Long> problems = new HashMap<>();
    private long all;
    private long allClear;

    void add(FiveClearsDecision decision) {
        all++;
        if (decision.isAllClear()) {
            allClear++;
            return;
        }
        Set<Clear> seen = EnumSet.noneOf(Clear.class);
        for (Problem problem : decision.problems()) {
            problems.merge(problem, 1L, Long::sum);
            if (seen.add(problem.clear())) {
                unclear.merge(problem.clear(), 1L, Long::sum);
            }
        }
    }

    void merge(ClearsCounts other) {
        all += other.all;
        allClear += other.allClear;
        other.unclear.forEach((clear, count) -> unclear.merge(clear, count, Long::sum));
        other.problems.forEach((problem, count) -> problems.merge(problem, count, Long::sum));
    }

    ClearsResult result(List<Clear> asked) {
        List<ClearLine> clears = new ArrayList<>();
        for (Clear clear : asked) {
            long not = unclear.getOrDefault(clear, 0L);
            clears.add(new ClearLine(clear, all - not, not));
        }
        List<ProblemLine> lines = new ArrayList<>();
        problems.forEach(
                (problem, count) -> lines.add(new ProblemLine(problem.clear(), problem.item(), problem.code(), count)));
        lines.sort(Comparator.comparingLong(ProblemLine::count)
                .reversed()
                .thenComparing(ProblemLine::item)
                .thenComparing(ProblemLine::code));
        return new ClearsResult(allClear, all - allClear, clears, lines);
    }
}
