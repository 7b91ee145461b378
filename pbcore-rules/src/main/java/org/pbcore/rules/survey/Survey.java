package org.pbcore.rules.survey;

import java.util.List;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.Explanation;
import org.pbcore.rules.table.TableJoin;
import org.pbcore.rules.table.Tabled;

/**
 * Decides who surveys an organisation and who keeps its ledger (2.1).
 *
 * <p>Facts: kind, category, scale, dispersed, venue, park level, scope, registered.
 */
public final class Survey implements Tabled {
    private static final DecisionTable<Organisation, SurveyUnit> SURVEYOR = SurveyTables.surveyor();
    private static final DecisionTable<Organisation, SurveyUnit> LEDGER_UNIT = SurveyTables.ledgerUnit();
    private static final DecisionTable<Organisation, List<SurveyUnit>> CO_KEEPERS = SurveyTables.coKeepers();
    private static final DecisionTable<Organisation, Boolean> CLASSIFIED_LEDGER = SurveyTables.classifiedLedger();
    private static final List<DecisionTable<Organisation, ?>> TABLES =
            List.of(SURVEYOR, LEDGER_UNIT, CO_KEEPERS, CLASSIFIED_LEDGER);
    private static final TableJoin<Organisation, SurveyDecision> ALL = new TableJoin<>(
            TABLES,
            found -> new SurveyDecision(
                    found.of(0, SURVEYOR),
                    found.of(1, LEDGER_UNIT),
                    found.of(2, CO_KEEPERS),
                    found.of(3, CLASSIFIED_LEDGER)));

    /** Makes a calculator; the tables follow no parameter and are compiled once. */
    public Survey() {}

    /**
     * Decides.
     *
     * @param organisation the organisation; unknown facts are allowed
     * @return the decision, a shared object
     */
    public SurveyDecision decide(Organisation organisation) {
        return ALL.decide(organisation);
    }

    /**
     * Explains a decision.
     *
     * @param organisation the organisation; unknown facts are allowed
     * @return one explanation a table: surveyor, ledger unit, co-keepers, classified ledger
     */
    public List<Explanation<?>> explain(Organisation organisation) {
        return List.of(
                SURVEYOR.explain(organisation),
                LEDGER_UNIT.explain(organisation),
                CO_KEEPERS.explain(organisation),
                CLASSIFIED_LEDGER.explain(organisation));
    }

    /**
     * Returns the tables as one, for registers.
     *
     * @return the join that {@link #decide} asks
     */
    public TableJoin<Organisation, SurveyDecision> join() {
        return ALL;
    }

    /**
     * Returns the tables.
     *
     * @return surveyor, ledger unit, co-keepers, classified ledger
     */
    @Override
    public List<DecisionTable<Organisation, ?>> tables() {
        return TABLES;
    }
}
