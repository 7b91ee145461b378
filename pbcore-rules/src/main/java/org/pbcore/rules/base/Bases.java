package org.pbcore.rules.base;

import java.util.List;
import org.pbcore.model.base.BaseNomination;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.Explanation;
import org.pbcore.rules.table.Tabled;

/**
 * Decides whether a nominee meets the conditions of a base, and what it does as one (2.8-a to -c).
 *
 * <p>Whether a foundation is good or a demonstration strong is judgement: the library takes it as a fact, and what is
 * not given stays undecided.
 */
public final class Bases implements Tabled {
    private static final DecisionTable<BaseNomination, Boolean> QUALIFIES = BaseTables.qualifies();
    private static final DecisionTable<BaseNomination, List<BaseDuty>> DUTIES = BaseTables.duties();

    /** Makes a calculator; the tables follow no parameter and are compiled once. */
    public Bases() {}

    /**
     * Decides.
     *
     * @param nomination the nominee; unknown facts are allowed
     * @return the decision
     */
    public BaseDecision decide(BaseNomination nomination) {
        return new BaseDecision(QUALIFIES.decide(nomination), DUTIES.decide(nomination));
    }

    /**
     * Explains a decision.
     *
     * @param nomination the nominee; unknown facts are allowed
     * @return one explanation a table: qualifies, duties
     */
    public List<Explanation<?>> explain(BaseNomination nomination) {
        return List.of(QUALIFIES.explain(nomination), DUTIES.explain(nomination));
    }

    /**
     * Returns the tables.
     *
     * @return qualifies, duties
     */
    @Override
    public List<DecisionTable<BaseNomination, ?>> tables() {
        return List.of(QUALIFIES, DUTIES);
    }
}
