package org.pbcore.rules.formation.joint;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** How much work a planner spends; counted in moves, so that the same facts and effort give the same plan anywhere. */
public enum PlanEffort implements Term {
    /** A quick plan. */
    LOW("少", "low", 300, 300, 0),
    /** A good plan. */
    NORMAL("一般", "normal", 40_000, 800, 25_000_000),
    /** The best plan that patience buys. */
    HIGH("多", "high", 300_000, 2_000, 60_000_000);

    private final Label label;
    private final int most;
    private final int least;
    private final long shared;

    PlanEffort(String chinese, String english, int most, int least, long shared) {
        this.label = new Label(chinese, english);
        this.most = most;
        this.least = least;
        this.shared = shared;
    }

    @Override
    public Label label() {
        return label;
    }

    /** Moves tried for each unit: a share of a whole, held between bounds. */
    long movesPerUnit(int units) {
        return Math.min(most, Math.max(least, shared / Math.max(1, units)));
    }
}
