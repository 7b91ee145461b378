package org.pbcore.rules.partylife;

import java.util.List;
import org.pbcore.model.partylife.ConductAppraisal;
import org.pbcore.rules.table.Decision;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.Explanation;

/**
 * Decides whether a member is qualified in all four ways (四个合格, 2.6-d), from what people found.
 *
 * <p>Facts: the four findings; unknown ones are allowed.
 */
public final class FourQualifieds {
    private static final DecisionTable<ConductAppraisal, Boolean> QUALIFIED = PartyLifeTables.qualified();

    FourQualifieds() {}

    /**
     * Decides.
     *
     * @param appraisal what people found; unknown findings are allowed
     * @return whether all four hold
     */
    public Decision<Boolean> decide(ConductAppraisal appraisal) {
        return QUALIFIED.decide(appraisal);
    }

    /**
     * Explains a decision.
     *
     * @param appraisal what people found; unknown findings are allowed
     * @return the explanation
     */
    public Explanation<Boolean> explain(ConductAppraisal appraisal) {
        return QUALIFIED.explain(appraisal);
    }

    /**
     * Returns the tables.
     *
     * @return the one table
     */
    public List<DecisionTable<ConductAppraisal, ?>> tables() {
        return List.of(QUALIFIED);
    }
}
