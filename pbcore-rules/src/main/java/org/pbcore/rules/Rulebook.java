package org.pbcore.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.rules.affiliation.Affiliation;
import org.pbcore.rules.affiliation.Committee;
import org.pbcore.rules.base.Bases;
import org.pbcore.rules.coverage.Coverage;
import org.pbcore.rules.fiveclears.FiveClears;
import org.pbcore.rules.floating.FloatingMatch;
import org.pbcore.rules.floating.Participation;
import org.pbcore.rules.floating.ThreeReports;
import org.pbcore.rules.formation.Formation;
import org.pbcore.rules.formation.joint.JointPlanner;
import org.pbcore.rules.formation.split.MembershipSplit;
import org.pbcore.rules.instructor.InstructorDispatch;
import org.pbcore.rules.instructor.InstructorManagement;
import org.pbcore.rules.instructor.plan.InstructorPlanner;
import org.pbcore.rules.leadership.Leadership;
import org.pbcore.rules.leadership.SecretarySelection;
import org.pbcore.rules.leadership.TalentPools;
import org.pbcore.rules.lifecycle.FiveSyncs;
import org.pbcore.rules.lifecycle.Lifecycle;
import org.pbcore.rules.member.Membership;
import org.pbcore.rules.partylife.PartyLife;
import org.pbcore.rules.partylife.TrainingShare;
import org.pbcore.rules.points.Points;
import org.pbcore.rules.policy.Parameters;
import org.pbcore.rules.policy.Policy;
import org.pbcore.rules.policy.RuleNotAnsweredException;
import org.pbcore.rules.service.Services;
import org.pbcore.rules.supervision.Supervision;
import org.pbcore.rules.survey.Survey;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.Tabled;

/**
 * Everything that a policy says on a date, compiled.
 *
 * <p>Immutable and thread-safe; make one a policy and date, and keep it. Each rule has an accessor; one that the policy
 * does not answer is refused with {@link RuleNotAnsweredException}.
 *
 * <pre>{@code
 * Rulebook rulebook = Rulebook.of(Policies.builtin("two-new-2020"), LocalDate.of(2020, 9, 15));
 * FormationDecision decision = rulebook.formation().decide(organisation);
 * }</pre>
 */
public final class Rulebook {
    private final Parameters parameters;
    private final Map<String, Object> rules = new LinkedHashMap<>();

    private Rulebook(Parameters parameters) {
        this.parameters = parameters;
        for (Family family : Family.ALL) {
            if (parameters.policy().rules().contains(family.name())) {
                rules.put(family.name(), Contradiction.compile(family, parameters));
            }
        }
    }

    /**
     * Compiles a policy for a date.
     *
     * @param policy the policy
     * @param date the date for which facts are judged
     * @return the rulebook
     * @throws org.pbcore.rules.policy.PolicyNotInForceException when the policy, or a parameter that a rule of it
     *     needs, is not in force yet
     * @throws org.pbcore.rules.policy.PolicyFormatException when its parameters contradict each other
     */
    public static Rulebook of(Policy policy, LocalDate date) {
        return of(policy.on(date));
    }

    /**
     * Compiles parameters in force.
     *
     * @param parameters the parameters of a policy on a date
     * @return the rulebook
     * @throws org.pbcore.rules.policy.PolicyNotInForceException when a parameter that a rule of it needs is not in
     *     force yet
     * @throws org.pbcore.rules.policy.PolicyFormatException when its parameters contradict each other
     */
    public static Rulebook of(Parameters parameters) {
        return new Rulebook(parameters);
    }

    /**
     * Returns the parameters in force.
     *
     * @return the parameters, with the policy and the date
     */
    public Parameters parameters() {
        return parameters;
    }

    /**
     * Returns every decision table of the rules that the policy answers, its thresholds filled in.
     *
     * @return the tables, those of one family together, each family's in the order of its calculator
     */
    public List<DecisionTable<?, ?>> tables() {
        List<DecisionTable<?, ?>> tables = new ArrayList<>();
        for (Object rule : rules.values()) {
            if (rule instanceof Tabled tabled) {
                tables.addAll(tabled.tables());
            }
        }
        return List.copyOf(tables);
    }

    /**
     * Returns the tables of every rule that the policy answers of an organisation: of formation, affiliation and
     * survey, and those of the metrics of coverage.
     *
     * @return the tables, each rule's together; their ids begin with the name of the rule
     */
    public List<DecisionTable<Organisation, ?>> organisationTables() {
        List<DecisionTable<Organisation, ?>> tables = new ArrayList<>();
        find(Formation.class).ifPresent(rule -> tables.addAll(rule.tables()));
        find(Affiliation.class).ifPresent(rule -> tables.addAll(rule.tables()));
        find(Survey.class).ifPresent(rule -> tables.addAll(rule.tables()));
        find(Coverage.class).ifPresent(rule -> rule.metrics().forEach(metric -> tables.add(metric.table())));
        return List.copyOf(tables);
    }

    /**
     * Returns every lifecycle of the rules that the policy answers, its days filled in.
     *
     * @return the lifecycles, those of one family together
     */
    public List<Lifecycle<?, ?>> lifecycles() {
        List<Lifecycle<?, ?>> lifecycles = new ArrayList<>();
        find(ThreeReports.class).ifPresent(rule -> lifecycles.add(rule.lifecycle()));
        find(Membership.class).ifPresent(rule -> lifecycles.addAll(List.of(rule.admission(), rule.transfer())));
        find(FiveSyncs.class).ifPresent(rule -> lifecycles.addAll(rule.lifecycles()));
        find(Supervision.class).ifPresent(rule -> lifecycles.addAll(rule.lifecycles()));
        find(Services.class).ifPresent(rule -> lifecycles.addAll(rule.lifecycles()));
        return List.copyOf(lifecycles);
    }

    /** {@return the rules of formation} */
    public Formation formation() {
        return rule("formation", Formation.class);
    }

    /** {@return the planner that divides a large membership, a part of formation} */
    public MembershipSplit membershipSplit() {
        return new MembershipSplit(parameters, formation());
    }

    /** {@return the planner of joint branches} */
    public JointPlanner jointPlanner() {
        return rule("joint-plan", JointPlanner.class);
    }

    /** {@return the rules of affiliation} */
    public Affiliation affiliation() {
        return rule("affiliation", Affiliation.class);
    }

    /** {@return the rules of committee} */
    public Committee committee() {
        return rule("committee", Committee.class);
    }

    /** {@return the rules of survey} */
    public Survey survey() {
        return rule("survey", Survey.class);
    }

    /** {@return the rules of five-clears} */
    public FiveClears fiveClears() {
        return rule("five-clears", FiveClears.class);
    }

    /** {@return the rules of points} */
    public Points points() {
        return rule("points", Points.class);
    }

    /** {@return the rules of floating-match} */
    public FloatingMatch floatingMatch() {
        return rule("floating-match", FloatingMatch.class);
    }

    /** {@return the rules of three-reports} */
    public ThreeReports threeReports() {
        return rule("three-reports", ThreeReports.class);
    }

    /** {@return the rules of participation} */
    public Participation participation() {
        return rule("participation", Participation.class);
    }

    /** {@return the rules of coverage} */
    public Coverage coverage() {
        return rule("coverage", Coverage.class);
    }

    /** {@return the rules of leadership} */
    public Leadership leadership() {
        return rule("leadership", Leadership.class);
    }

    /** {@return the rules of secretary} */
    public SecretarySelection secretary() {
        return rule("secretary", SecretarySelection.class);
    }

    /** {@return the rules of talent-pools} */
    public TalentPools talentPools() {
        return rule("talent-pools", TalentPools.class);
    }

    /** {@return the rules of instructor} */
    public InstructorDispatch instructor() {
        return rule("instructor", InstructorDispatch.class);
    }

    /** {@return the planner that gives instructors to organisations} */
    public InstructorPlanner instructorPlan() {
        return rule("instructor-plan", InstructorPlanner.class);
    }

    /** {@return the rules of instructor-management} */
    public InstructorManagement instructorManagement() {
        return rule("instructor-management", InstructorManagement.class);
    }

    /** {@return the rules of training-share} */
    public TrainingShare trainingShare() {
        return rule("training-share", TrainingShare.class);
    }

    /** {@return the rules of party-life} */
    public PartyLife partyLife() {
        return rule("party-life", PartyLife.class);
    }

    /** {@return the rules of member} */
    public Membership membership() {
        return rule("member", Membership.class);
    }

    /** {@return the rules of five-syncs} */
    public FiveSyncs fiveSyncs() {
        return rule("five-syncs", FiveSyncs.class);
    }

    /** {@return the rules of supervision} */
    public Supervision supervision() {
        return rule("supervision", Supervision.class);
    }

    /** {@return the rules of service} */
    public Services services() {
        return rule("service", Services.class);
    }

    /** {@return the rules of base} */
    public Bases bases() {
        return rule("base", Bases.class);
    }

    private <T> T rule(String name, Class<T> type) {
        Object found = rules.get(name);
        if (found == null) {
            throw new RuleNotAnsweredException(name, parameters.policy().id());
        }
        return type.cast(found);
    }

    private <T> Optional<T> find(Class<T> type) {
        return rules.values().stream().filter(type::isInstance).map(type::cast).findFirst();
    }
}
