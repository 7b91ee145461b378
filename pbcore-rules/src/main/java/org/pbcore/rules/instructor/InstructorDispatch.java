package org.pbcore.rules.instructor;

import java.util.List;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.Explanation;
import org.pbcore.rules.table.Tabled;

/**
 * Decides how an organisation is guided by instructors (2.4-d to -g).
 *
 * <p>Facts: whether it has a Party organisation, and the category people judged it to be. Not modelled: what makes an
 * organisation a key one, a difficult one or a good one, which is judgement.
 */
public final class InstructorDispatch implements Tabled {
    private static final DecisionTable<DispatchFacts, DispatchOutcome> GUIDANCE = DispatchTables.guidance();

    /** Makes a calculator; the table follows no parameter and is compiled once. */
    public InstructorDispatch() {}

    /**
     * Decides.
     *
     * @param facts the facts; unknown ones are allowed
     * @return the decision; undecided parts name the facts that would decide them
     */
    public DispatchDecision decide(DispatchFacts facts) {
        return new DispatchDecision(GUIDANCE.decide(facts));
    }

    /**
     * Explains a decision.
     *
     * @param facts the facts; unknown ones are allowed
     * @return one explanation: guidance
     */
    public List<Explanation<?>> explain(DispatchFacts facts) {
        return List.of(GUIDANCE.explain(facts));
    }

    /**
     * Returns the tables.
     *
     * @return guidance
     */
    @Override
    public List<DecisionTable<DispatchFacts, ?>> tables() {
        return List.of(GUIDANCE);
    }
}
