package org.pbcore.rules.affiliation;

import java.util.List;
import java.util.Optional;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.Explanation;
import org.pbcore.rules.table.Tabled;

/** Decides where a committee for non-public enterprises itself belongs (2.2.3-h, 2.2.3-i). */
public final class Committee implements Tabled {
    private static final DecisionTable<Optional<CommitteeBody>, CommitteeAffiliation> AFFILIATION =
            AffiliationTables.committee();
    private static final DecisionTable<Optional<CommitteeBody>, List<FurtherEdge>> GUIDANCE =
            AffiliationTables.committeeGuidance();
    private static final List<DecisionTable<Optional<CommitteeBody>, ?>> TABLES = List.of(AFFILIATION, GUIDANCE);

    /** Makes a calculator; the tables follow no parameter and are compiled once. */
    public Committee() {}

    /**
     * Decides.
     *
     * @param body the committee; empty where it is unknown
     * @return the decision
     */
    public CommitteeDecision decide(Optional<CommitteeBody> body) {
        return new CommitteeDecision(AFFILIATION.decide(body), GUIDANCE.decide(body));
    }

    /**
     * Explains a decision.
     *
     * @param body the committee; empty where it is unknown
     * @return one explanation a table: affiliation, guidance
     */
    public List<Explanation<?>> explain(Optional<CommitteeBody> body) {
        return List.of(AFFILIATION.explain(body), GUIDANCE.explain(body));
    }

    /**
     * Returns the tables.
     *
     * @return affiliation, guidance
     */
    @Override
    public List<DecisionTable<Optional<CommitteeBody>, ?>> tables() {
        return TABLES;
    }
}
