package org.pbcore.rules.fiveclears;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is clear of an organisation, and what is wrong with the rest. */
public final class FiveClearsDecision {
    private final FiveClears fiveClears;
    private final long findings;

    FiveClearsDecision(FiveClears fiveClears, long findings) {
        this.fiveClears = fiveClears;
        this.findings = findings;
    }

    /**
     * Says whether everything is clear.
     *
     * @return true where there is no problem
     */
    public boolean isAllClear() {
        return findings == 0;
    }

    /**
     * Says of each clear whether it is clear.
     *
     * @return true or false by clear, in the order of the policy
     */
    public Map<Clear, Boolean> clears() {
        Map<Clear, Boolean> clears = new LinkedHashMap<>();
        fiveClears.clears().forEach(clear -> clears.put(clear, true));
        problems().forEach(problem -> clears.put(problem.clear(), false));
        return clears;
    }

    /**
     * Returns the problems.
     *
     * @return at most one a path, in the order of the paths
     */
    public List<Problem> problems() {
        return findings == 0 ? List.of() : Findings.problems(fiveClears, findings);
    }
}
