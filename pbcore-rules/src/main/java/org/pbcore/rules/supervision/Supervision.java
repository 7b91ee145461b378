package org.pbcore.rules.supervision;

import java.util.List;
import org.pbcore.rules.policy.Parameters;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.Explanation;

/**
 * Decides what supervision asks of a unit that a target is set for (3.2, 3.3-b, 3.3-c).
 *
 * <p>The plan names the notice and the interview without an order; that an open notice brings the interview is policy
 * ({@code supervision.escalation.openNotices}). The library drafts; a person signs.
 */
public final class Supervision {
    private final DecisionTable<SupervisionFacts, SupervisionLevel> level;

    /**
     * Compiles the table.
     *
     * @param p the parameters in force; their date is the day on which units are judged
     */
    public Supervision(Parameters p) {
        this.level = SupervisionTables.level(p);
    }

    /**
     * Decides.
     *
     * @param facts the target of a unit
     * @return what is asked
     */
    public SupervisionDecision decide(SupervisionFacts facts) {
        return new SupervisionDecision(level.decide(facts));
    }

    /**
     * Explains a decision.
     *
     * @param facts the target of a unit
     * @return one explanation
     */
    public List<Explanation<?>> explain(SupervisionFacts facts) {
        return List.of(level.explain(facts));
    }

    /**
     * Returns the tables.
     *
     * @return level
     */
    public List<DecisionTable<SupervisionFacts, ?>> tables() {
        return List.of(level);
    }
}
