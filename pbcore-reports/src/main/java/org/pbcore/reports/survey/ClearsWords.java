package org.pbcore.reports.survey;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pbcore.rules.fiveclears.Clear;
import org.pbcore.rules.fiveclears.ClearItem;
import org.pbcore.rules.fiveclears.FiveClearsDecision;
import org.pbcore.rules.fiveclears.Problem;
import org.pbcore.rules.fiveclears.ProblemCode;

/** Says in Chinese what is not clear: the respect and what is wrong, never a value. */
final class ClearsWords {
    private static final String ALL_CLEAR = "五清";
    private final List<Clear> clears;
    private final Map<ClearItem, Map<ProblemCode, String>> words = new EnumMap<>(ClearItem.class);

    ClearsWords(List<Clear> clears) {
        this.clears = clears;
    }

    String of(FiveClearsDecision decision) {
        if (decision.isAllClear()) {
            return ALL_CLEAR;
        }
        List<Problem> problems = decision.problems();
        StringBuilder out = new StringBuilder();
        for (Clear clear : clears) {
            append(clear, problems, out);
        }
        return out.toString();
    }

    private void append(Clear clear, List<Problem> problems, StringBuilder out) {
        boolean begun = false;
        for (Problem problem : problems) {
            if (problem.clear() == clear) {
                if (begun) {
                    out.append('、');
                } else {
                    out.append(out.isEmpty() ? "" : "；")
                            .append(clear.label().chinese())
                            .append('：');
                }
                begun = true;
                out.append(word(problem));
            }
        }
    }

    private String word(Problem problem) {
        return words.computeIfAbsent(problem.item(), item -> new EnumMap<>(ProblemCode.class))
                .computeIfAbsent(problem.code(), code -> problem.label().chinese());
    }
}
