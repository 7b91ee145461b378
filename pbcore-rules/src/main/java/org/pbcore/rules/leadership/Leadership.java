package org.pbcore.rules.leadership;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.rules.policy.Parameters;
import org.pbcore.rules.table.Bound;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.Explanation;
import org.pbcore.rules.table.Modality;
import org.pbcore.rules.table.TableJoin;
import org.pbcore.rules.table.Tabled;

/**
 * Decides what is asked of the leadership of a Party organisation (2.3-b, 2.3-f, 2.3-g).
 *
 * <p>Facts: kind, whether the organisation is large and has many Party members, whether its secretary is an investor.
 * The plan gives no numbers for large and many; a policy may, and then {@link #facts} reads them from counts.
 */
public final class Leadership implements Tabled {
    private static final String LARGE = "leadership.large";
    private static final String MANY_MEMBERS = "leadership.manyMembers";
    private static final DecisionTable<LeadershipFacts, Modality> FULL_TIME_WORKER = LeadershipTables.fullTimeWorker();
    private static final DecisionTable<LeadershipFacts, Modality> FULL_TIME_DEPUTY = LeadershipTables.fullTimeDeputy();
    private static final DecisionTable<LeadershipFacts, Modality> UNION_CHAIR = LeadershipTables.unionChair();
    private static final List<DecisionTable<LeadershipFacts, ?>> TABLES =
            List.of(FULL_TIME_WORKER, FULL_TIME_DEPUTY, UNION_CHAIR);
    private static final TableJoin<LeadershipFacts, LeadershipDecision> ALL = new TableJoin<>(
            TABLES,
            found -> new LeadershipDecision(
                    found.of(0, FULL_TIME_WORKER), found.of(1, FULL_TIME_DEPUTY), found.of(2, UNION_CHAIR)));

    private final Optional<Bound> large;
    private final Optional<Bound> manyMembers;

    /**
     * Reads what the policy says of large and many; the tables follow no parameter and are compiled once.
     *
     * @param p the parameters in force
     */
    public Leadership(Parameters p) {
        this.large = bound(p, LARGE);
        this.manyMembers = bound(p, MANY_MEMBERS);
    }

    /**
     * Decides.
     *
     * @param facts the facts; unknown ones are allowed
     * @return the decision, a shared object; undecided parts name the facts that would decide them
     * @throws org.pbcore.model.InvalidFactsException when a main investor is said to be no investor
     */
    public LeadershipDecision decide(LeadershipFacts facts) {
        return ALL.decide(facts);
    }

    /**
     * Explains a decision.
     *
     * @param facts the facts; unknown ones are allowed
     * @return one explanation a table: full-time worker, full-time deputy, union chair
     * @throws org.pbcore.model.InvalidFactsException when a main investor is said to be no investor
     */
    public List<Explanation<?>> explain(LeadershipFacts facts) {
        return List.of(FULL_TIME_WORKER.explain(facts), FULL_TIME_DEPUTY.explain(facts), UNION_CHAIR.explain(facts));
    }

    /**
     * Fills what facts leave unknown from an organisation: its kind, and, where the policy sets numbers, whether it is
     * large by its employees and has many members by its full and probationary members together.
     *
     * @param organisation the organisation; unknown counts are allowed
     * @param known what is known besides; a known fact stays as it is
     * @return the facts; what neither says stays unknown
     */
    public LeadershipFacts facts(Organisation organisation, LeadershipFacts known) {
        return new LeadershipFacts(
                known.kind().or(organisation::getKind),
                known.large().or(() -> large.flatMap(bound -> reached(bound, organisation.getEmployees()))),
                known.manyMembers()
                        .or(() -> manyMembers.flatMap(bound ->
                                reached(bound, organisation.getFullMembers(), organisation.getProbationaryMembers()))),
                known.secretaryIsMainInvestor(),
                known.secretaryIsInvestor());
    }

    /**
     * Returns the tables.
     *
     * @return full-time worker, full-time deputy, union chair
     */
    @Override
    public List<DecisionTable<LeadershipFacts, ?>> tables() {
        return TABLES;
    }

    /** Whether a sum keeps a bound; empty where unknown counts leave that open. */
    private static Optional<Boolean> reached(Bound bound, OptionalInt... counts) {
        long least = 0;
        long most = 0;
        for (OptionalInt count : counts) {
            least += count.orElse(0);
            most += count.orElse(Integer.MAX_VALUE);
        }
        return bound.admits(least) == bound.admits(most) ? Optional.of(bound.admits(least)) : Optional.empty();
    }

    private static Optional<Bound> bound(Parameters p, String name) {
        return p.has(name) ? Optional.of(p.bound(name)) : Optional.empty();
    }
}
