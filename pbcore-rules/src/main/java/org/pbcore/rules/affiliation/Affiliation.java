package org.pbcore.rules.affiliation;

import java.util.List;
import java.util.Optional;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.Explanation;
import org.pbcore.rules.table.TableJoin;
import org.pbcore.rules.table.Tabled;

/**
 * Decides to which kind of body a Party organisation belongs (2.2.3).
 *
 * <p>Facts: kind, venue, whether it lies in a park, industry body, internet, social committee. Not modelled: whether a
 * maker space or characteristic town is small with few members and fast turnover, which is judgement.
 */
public final class Affiliation implements Tabled {
    private static final DecisionTable<Organisation, AffiliationOutcome> AFFILIATION = AffiliationTables.affiliation();
    private static final DecisionTable<Organisation, List<FurtherEdge>> GUIDANCE = AffiliationTables.guidance();
    private static final List<DecisionTable<Organisation, ?>> TABLES = List.of(AFFILIATION, GUIDANCE);
    private static final TableJoin<Organisation, AffiliationDecision> ALL =
            new TableJoin<>(TABLES, found -> new AffiliationDecision(found.of(0, AFFILIATION), found.of(1, GUIDANCE)));

    /** Makes a calculator; the tables follow no parameter and are compiled once. */
    public Affiliation() {}

    /**
     * Decides.
     *
     * @param organisation the organisation; unknown facts are allowed
     * @return the decision, a shared object
     * @throws org.pbcore.model.InvalidFactsException when an enterprise is said to stand under a social committee
     */
    public AffiliationDecision decide(Organisation organisation) {
        return ALL.decide(organisation);
    }

    /**
     * Explains a decision.
     *
     * @param organisation the organisation; unknown facts are allowed
     * @return one explanation a table: affiliation, guidance
     * @throws org.pbcore.model.InvalidFactsException when an enterprise is said to stand under a social committee
     */
    public List<Explanation<?>> explain(Organisation organisation) {
        return List.of(AFFILIATION.explain(organisation), GUIDANCE.explain(organisation));
    }

    /**
     * Finds the real body to which an organisation belongs.
     *
     * @param organisation the organisation
     * @param bodies the bodies there are
     * @return what became of the search; empty where the affiliation or the region is unknown
     */
    public Optional<Resolution> resolve(Organisation organisation, BodyRegister bodies) {
        return decide(organisation)
                .affiliation()
                .outcome()
                .flatMap(outcome ->
                        organisation.getRegion().map(region -> bodies.resolve(outcome.affiliation(), region)));
    }

    /**
     * Returns the tables as one, for registers.
     *
     * @return the join that {@link #decide} asks
     */
    public TableJoin<Organisation, AffiliationDecision> join() {
        return ALL;
    }

    /**
     * Returns the tables.
     *
     * @return affiliation, guidance
     */
    @Override
    public List<DecisionTable<Organisation, ?>> tables() {
        return TABLES;
    }
}
