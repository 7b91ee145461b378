package org.pbcore.rules.leadership;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pbcore.model.leadership.InvestorRole;
import org.pbcore.model.leadership.SecretaryAppointment;
import org.pbcore.model.leadership.SecretaryAppraisal;
import org.pbcore.model.leadership.SecretaryCriterion;
import org.pbcore.model.term.Term;
import org.pbcore.rules.policy.Parameters;
import org.pbcore.rules.table.Clause;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.Explanation;
import org.pbcore.rules.table.Modality;
import org.pbcore.rules.table.Tabled;

/**
 * Says what the plan asks of a secretary and of the way to the post (2.3-c, 2.3-d, 2.3-e, 2.3-h).
 *
 * <p>Facts: an appointment, planned or in office, and what people found by the criteria. Not modelled: whether a
 * criterion is met and whether somebody is a business backbone, which is judgement; how an election is held.
 */
public final class SecretarySelection implements Tabled {
    private static final String CRITERIA = "secretary.criteria";
    private static final DecisionTable<SecretaryAppointment, Modality> SOURCE = SecretaryTables.source();
    private static final DecisionTable<SecretaryAppointment, Modality> ELECTION = SecretaryTables.election();
    private static final DecisionTable<SecretaryAppointment, Modality> BACKBONE = SecretaryTables.backbone();
    private static final DecisionTable<SecretaryAppointment, Modality> JOINT = SecretaryTables.joint();
    private static final DecisionTable<SecretaryAppointment, Modality> UNION_CHAIR = SecretaryTables.unionChair();
    private static final List<DecisionTable<SecretaryAppointment, ?>> TABLES =
            List.of(SOURCE, ELECTION, BACKBONE, JOINT, UNION_CHAIR);

    private final List<SecretaryCriterion> criteria;
    private final Clause clause;

    /**
     * Reads the criteria of the policy; the tables follow no parameter and are compiled once.
     *
     * @param p the parameters in force
     */
    public SecretarySelection(Parameters p) {
        this.criteria = p.terms(CRITERIA).stream()
                .map(code -> Term.of(SecretaryCriterion.class, code))
                .toList();
        this.clause = p.clause(CRITERIA);
    }

    /**
     * Decides.
     *
     * @param appointment the appointment; unknown facts are allowed
     * @return the decision; undecided parts name the facts that would decide them
     */
    public SecretaryDecision decide(SecretaryAppointment appointment) {
        return new SecretaryDecision(
                SOURCE.decide(appointment),
                ELECTION.decide(appointment),
                BACKBONE.decide(appointment),
                JOINT.decide(appointment),
                UNION_CHAIR.decide(appointment));
    }

    /**
     * Explains a decision.
     *
     * @param appointment the appointment; unknown facts are allowed
     * @return one explanation a table: source, election, backbone, joint, union chair
     */
    public List<Explanation<?>> explain(SecretaryAppointment appointment) {
        return TABLES.stream()
                .<Explanation<?>>map(table -> table.explain(appointment))
                .toList();
    }

    /**
     * Says how somebody stands by the criteria of the policy (2.3-c).
     *
     * @param appraisal what people found; findings by criteria that the policy does not ask for are left aside
     * @return the standing, criteria in the order of the policy
     */
    public CriteriaStanding criteria(SecretaryAppraisal appraisal) {
        List<SecretaryCriterion> met = new ArrayList<>();
        List<SecretaryCriterion> notMet = new ArrayList<>();
        List<SecretaryCriterion> unknown = new ArrayList<>();
        for (SecretaryCriterion criterion : criteria) {
            Optional.ofNullable(appraisal.getFindings().get(criterion))
                    .map(isMet -> isMet ? met : notMet)
                    .orElse(unknown)
                    .add(criterion);
        }
        return new CriteriaStanding(met, notMet, unknown, clause, Modality.MUST);
    }

    /**
     * Returns what an appointment says to the rules of leadership; the kind and size of the organisation stay unknown.
     *
     * @param appointment the appointment of a secretary
     * @return the facts, for {@link Leadership#facts}
     */
    public LeadershipFacts facts(SecretaryAppointment appointment) {
        return new LeadershipFacts(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                appointment.getInvestor().map(role -> role == InvestorRole.MAIN_INVESTOR),
                appointment.getInvestor().map(role -> role != InvestorRole.NO_INVESTOR));
    }

    /**
     * Returns the tables.
     *
     * @return source, election, backbone, joint, union chair
     */
    @Override
    public List<DecisionTable<SecretaryAppointment, ?>> tables() {
        return TABLES;
    }
}
