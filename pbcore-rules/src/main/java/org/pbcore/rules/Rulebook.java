package org.pbcore.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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

/**
 * Everything that a policy says on a date, compiled.
 *
 * <p>Immutable and thread-safe; make one a policy and date, and keep it.
 *
 * <pre>{@code
 * Rulebook rulebook = Rulebook.of(Policies.builtin("two-new-2020"), LocalDate.of(2020, 9, 15));
 * FormationDecision decision = rulebook.formation().decide(organisation);
 * }</pre>
 */
public final class Rulebook {
    private final Parameters parameters;
    private final Optional<Formation> formation;
    private final Optional<MembershipSplit> membershipSplit;
    private final Optional<JointPlanner> jointPlanner;
    private final Optional<Affiliation> affiliation;
    private final Optional<Committee> committee;
    private final Optional<Survey> survey;
    private final Optional<FiveClears> fiveClears;
    private final Optional<Points> points;
    private final Optional<FloatingMatch> floatingMatch;
    private final Optional<ThreeReports> threeReports;
    private final Optional<Participation> participation;
    private final Optional<Coverage> coverage;
    private final Optional<Leadership> leadership;
    private final Optional<SecretarySelection> secretary;
    private final Optional<TalentPools> talentPools;
    private final Optional<InstructorDispatch> instructor;
    private final Optional<InstructorPlanner> instructorPlan;
    private final Optional<InstructorManagement> instructorManagement;
    private final Optional<TrainingShare> trainingShare;
    private final Optional<PartyLife> partyLife;
    private final Optional<Membership> membership;
    private final Optional<FiveSyncs> fiveSyncs;
    private final Optional<Supervision> supervision;
    private final Optional<Services> services;
    private final Optional<Bases> bases;

    private Rulebook(Parameters p) {
        this.parameters = p;
        this.formation = answered(p, "formation", () -> new Formation(p));
        this.membershipSplit = formation.map(rules -> new MembershipSplit(p, rules));
        this.jointPlanner = answered(p, "joint-plan", () -> new JointPlanner(p));
        this.affiliation = answered(p, "affiliation", () -> new Affiliation());
        this.committee = answered(p, "committee", () -> new Committee());
        this.survey = answered(p, "survey", () -> new Survey());
        this.fiveClears = answered(p, "five-clears", () -> new FiveClears(p));
        this.points = answered(p, "points", () -> new Points(p));
        this.floatingMatch = answered(p, "floating-match", () -> new FloatingMatch(p));
        this.threeReports = answered(p, "three-reports", () -> new ThreeReports(p));
        this.participation = answered(p, "participation", () -> new Participation(p));
        this.coverage = answered(p, "coverage", () -> new Coverage(p));
        this.leadership = answered(p, "leadership", () -> new Leadership(p));
        this.secretary = answered(p, "secretary", () -> new SecretarySelection(p));
        this.talentPools = answered(p, "talent-pools", () -> new TalentPools());
        this.instructor = answered(p, "instructor", () -> new InstructorDispatch());
        this.instructorPlan = answered(p, "instructor-plan", () -> new InstructorPlanner());
        this.instructorManagement = answered(p, "instructor-management", () -> new InstructorManagement());
        this.trainingShare = answered(p, "training-share", () -> new TrainingShare(p));
        this.partyLife = answered(p, "party-life", () -> new PartyLife(p));
        this.membership = answered(p, "member", () -> new Membership(p));
        this.fiveSyncs = answered(p, "five-syncs", () -> new FiveSyncs(p));
        this.supervision = answered(p, "supervision", () -> new Supervision(p));
        this.services = answered(p, "service", () -> new Services(p));
        this.bases = answered(p, "base", () -> new Bases());
    }

    /**
     * Compiles a policy for a date.
     *
     * @param policy the policy
     * @param date the date for which facts are judged
     * @return the rulebook
     * @throws org.pbcore.rules.policy.PolicyNotInForceException when the policy, or a parameter that a rule of it
     *     needs, is not in force yet
     * @throws org.pbcore.rules.table.TableDefectException when its parameters contradict each other
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
     * @throws org.pbcore.rules.table.TableDefectException when its parameters contradict each other
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
        formation.ifPresent(rule -> tables.addAll(rule.tables()));
        affiliation.ifPresent(rule -> tables.addAll(rule.tables()));
        committee.ifPresent(rule -> tables.addAll(rule.tables()));
        survey.ifPresent(rule -> tables.addAll(rule.tables()));
        participation.ifPresent(rule -> tables.addAll(rule.tables()));
        coverage.ifPresent(rule -> tables.addAll(rule.tables()));
        leadership.ifPresent(rule -> tables.addAll(rule.tables()));
        secretary.ifPresent(rule -> tables.addAll(rule.tables()));
        instructor.ifPresent(rule -> tables.addAll(rule.tables()));
        instructorManagement.ifPresent(rule -> tables.addAll(rule.tables()));
        trainingShare.ifPresent(rule -> tables.addAll(rule.tables()));
        partyLife.ifPresent(rule -> tables.addAll(rule.tables()));
        fiveSyncs.ifPresent(rule -> tables.addAll(rule.tables()));
        supervision.ifPresent(rule -> tables.addAll(rule.tables()));
        services.ifPresent(rule -> tables.addAll(rule.tables()));
        bases.ifPresent(rule -> tables.addAll(rule.tables()));
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
        formation.ifPresent(rule -> tables.addAll(rule.tables()));
        affiliation.ifPresent(rule -> tables.addAll(rule.tables()));
        survey.ifPresent(rule -> tables.addAll(rule.tables()));
        coverage.ifPresent(rule -> rule.metrics().forEach(metric -> tables.add(metric.table())));
        return List.copyOf(tables);
    }

    /**
     * Returns the rules of formation.
     *
     * @return the calculator
     * @throws RuleNotAnsweredException when the policy does not answer it
     */
    public Formation formation() {
        return formation.orElseThrow(() -> refusal("formation"));
    }

    /**
     * Returns the planner that divides a large membership, a part of formation.
     *
     * @return the planner
     * @throws RuleNotAnsweredException when the policy does not answer formation
     */
    public MembershipSplit membershipSplit() {
        return membershipSplit.orElseThrow(() -> refusal("formation"));
    }

    /**
     * Returns the planner of joint branches.
     *
     * @return the planner
     * @throws RuleNotAnsweredException when the policy does not answer it
     */
    public JointPlanner jointPlanner() {
        return jointPlanner.orElseThrow(() -> refusal("joint-plan"));
    }

    /**
     * Returns the rules of affiliation.
     *
     * @return the calculator
     * @throws RuleNotAnsweredException when the policy does not answer it
     */
    public Affiliation affiliation() {
        return affiliation.orElseThrow(() -> refusal("affiliation"));
    }

    /**
     * Returns the rules of committee.
     *
     * @return the calculator
     * @throws RuleNotAnsweredException when the policy does not answer it
     */
    public Committee committee() {
        return committee.orElseThrow(() -> refusal("committee"));
    }

    /**
     * Returns the rules of survey.
     *
     * @return the calculator
     * @throws RuleNotAnsweredException when the policy does not answer it
     */
    public Survey survey() {
        return survey.orElseThrow(() -> refusal("survey"));
    }

    /**
     * Returns the rules of five-clears.
     *
     * @return the calculator
     * @throws RuleNotAnsweredException when the policy does not answer it
     */
    public FiveClears fiveClears() {
        return fiveClears.orElseThrow(() -> refusal("five-clears"));
    }

    /**
     * Returns the rules of points.
     *
     * @return the calculator
     * @throws RuleNotAnsweredException when the policy does not answer it
     */
    public Points points() {
        return points.orElseThrow(() -> refusal("points"));
    }

    /**
     * Returns the rules of floating-match.
     *
     * @return the calculator
     * @throws RuleNotAnsweredException when the policy does not answer it
     */
    public FloatingMatch floatingMatch() {
        return floatingMatch.orElseThrow(() -> refusal("floating-match"));
    }

    /**
     * Returns the rules of three-reports.
     *
     * @return the calculator
     * @throws RuleNotAnsweredException when the policy does not answer it
     */
    public ThreeReports threeReports() {
        return threeReports.orElseThrow(() -> refusal("three-reports"));
    }

    /**
     * Returns the rules of participation.
     *
     * @return the calculator
     * @throws RuleNotAnsweredException when the policy does not answer it
     */
    public Participation participation() {
        return participation.orElseThrow(() -> refusal("participation"));
    }

    /**
     * Returns the rules of coverage.
     *
     * @return the calculator
     * @throws RuleNotAnsweredException when the policy does not answer it
     */
    public Coverage coverage() {
        return coverage.orElseThrow(() -> refusal("coverage"));
    }

    /**
     * Returns the rules of training-share.
     *
     * @return the calculator
     * @throws RuleNotAnsweredException when the policy does not answer it
     */
    public TrainingShare trainingShare() {
        return trainingShare.orElseThrow(() -> refusal("training-share"));
    }

    /**
     * Returns the rules of leadership.
     *
     * @return the calculator
     * @throws RuleNotAnsweredException when the policy does not answer it
     */
    public Leadership leadership() {
        return leadership.orElseThrow(() -> refusal("leadership"));
    }

    /**
     * Returns the rules of guidance by instructors.
     *
     * @return the calculator
     * @throws RuleNotAnsweredException when the policy does not answer it
     */
    public InstructorDispatch instructor() {
        return instructor.orElseThrow(() -> refusal("instructor"));
    }

    /**
     * Returns the planner that gives organisations to instructors.
     *
     * @return the planner
     * @throws RuleNotAnsweredException when the policy does not answer it
     */
    public InstructorPlanner instructorPlan() {
        return instructorPlan.orElseThrow(() -> refusal("instructor-plan"));
    }

    /**
     * Returns the rules of party-life.
     *
     * @return the calculators
     * @throws RuleNotAnsweredException when the policy does not answer it
     */
    public PartyLife partyLife() {
        return partyLife.orElseThrow(() -> refusal("party-life"));
    }

    /**
     * Returns the rules of secretaries.
     *
     * @return the calculator
     * @throws RuleNotAnsweredException when the policy does not answer it
     */
    public SecretarySelection secretary() {
        return secretary.orElseThrow(() -> refusal("secretary"));
    }

    /**
     * Returns the rules of pools of Party workers.
     *
     * @return the calculator
     * @throws RuleNotAnsweredException when the policy does not answer it
     */
    public TalentPools talentPools() {
        return talentPools.orElseThrow(() -> refusal("talent-pools"));
    }

    /**
     * Returns the rules of the management of instructors.
     *
     * @return the calculator
     * @throws RuleNotAnsweredException when the policy does not answer it
     */
    public InstructorManagement instructorManagement() {
        return instructorManagement.orElseThrow(() -> refusal("instructor-management"));
    }

    /**
     * Returns every lifecycle of the rules that the policy answers, its days filled in.
     *
     * @return the lifecycles, those of one family together
     */
    public List<Lifecycle<?, ?>> lifecycles() {
        List<Lifecycle<?, ?>> lifecycles = new ArrayList<>();
        threeReports.ifPresent(rule -> lifecycles.add(rule.lifecycle()));
        membership.ifPresent(rule -> lifecycles.addAll(List.of(rule.admission(), rule.transfer())));
        fiveSyncs.ifPresent(rule -> lifecycles.addAll(rule.lifecycles()));
        supervision.ifPresent(rule -> lifecycles.addAll(rule.lifecycles()));
        services.ifPresent(rule -> lifecycles.addAll(rule.lifecycles()));
        return List.copyOf(lifecycles);
    }

    /**
     * Returns the rules of five-syncs.
     *
     * @return the calculator
     * @throws RuleNotAnsweredException when the policy does not answer it
     */
    public FiveSyncs fiveSyncs() {
        return fiveSyncs.orElseThrow(() -> refusal("five-syncs"));
    }

    /**
     * Returns the rules of supervision.
     *
     * @return the calculator
     * @throws RuleNotAnsweredException when the policy does not answer it
     */
    public Supervision supervision() {
        return supervision.orElseThrow(() -> refusal("supervision"));
    }

    /**
     * Returns the rules of members.
     *
     * @return the calculator
     * @throws RuleNotAnsweredException when the policy does not answer it
     */
    public Membership membership() {
        return membership.orElseThrow(() -> refusal("member"));
    }

    /**
     * Returns the rules of service.
     *
     * @return the calculator
     * @throws RuleNotAnsweredException when the policy does not answer it
     */
    public Services services() {
        return services.orElseThrow(() -> refusal("service"));
    }

    /**
     * Returns the rules of base.
     *
     * @return the calculator
     * @throws RuleNotAnsweredException when the policy does not answer it
     */
    public Bases bases() {
        return bases.orElseThrow(() -> refusal("base"));
    }

    private static <T> Optional<T> answered(Parameters p, String rule, Supplier<T> calculator) {
        return p.policy().rules().contains(rule) ? Optional.of(calculator.get()) : Optional.empty();
    }

    private RuleNotAnsweredException refusal(String rule) {
        return new RuleNotAnsweredException(rule, parameters.policy().id());
    }
}
