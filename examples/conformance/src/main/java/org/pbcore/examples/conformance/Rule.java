package org.pbcore.examples.conformance;

import static org.pbcore.examples.conformance.FactType.COUNT;
import static org.pbcore.examples.conformance.FactType.DATE;
import static org.pbcore.examples.conformance.FactType.FEW_MEMBERS;
import static org.pbcore.examples.conformance.FactType.Fact.optional;
import static org.pbcore.examples.conformance.FactType.Fact.required;
import static org.pbcore.examples.conformance.FactType.INDUSTRY;
import static org.pbcore.examples.conformance.FactType.METRES;
import static org.pbcore.examples.conformance.FactType.PERCENT;
import static org.pbcore.examples.conformance.FactType.POSITIVE;
import static org.pbcore.examples.conformance.FactType.RAW_COUNT;
import static org.pbcore.examples.conformance.FactType.TEXT;
import static org.pbcore.examples.conformance.FactType.list;
import static org.pbcore.examples.conformance.FactType.object;
import static org.pbcore.examples.conformance.FactType.term;
import static org.pbcore.examples.conformance.FactType.terms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pbcore.model.instructor.GuidanceCategory;
import org.pbcore.model.organisation.NoOrganisationReason;
import org.pbcore.model.organisation.OperatingStatus;
import org.pbcore.model.organisation.OrganisationCategory;
import org.pbcore.model.organisation.OrganisationKind;
import org.pbcore.model.organisation.OrganisationScale;
import org.pbcore.model.organisation.OrganisationScope;
import org.pbcore.model.organisation.ParkLevel;
import org.pbcore.model.organisation.SocialCommittee;
import org.pbcore.model.organisation.Venue;
import org.pbcore.model.party.PartyOrganisationForm;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.affiliation.CommitteeBody;
import org.pbcore.rules.formation.joint.PlanEffort;
import org.pbcore.rules.instructor.DispatchFacts;
import org.pbcore.rules.lifecycle.SyncAction;
import org.pbcore.rules.lifecycle.SyncEvent;

/** A rule of the protocol: its facts in the order in which they are checked, and its answer. */
enum Rule {
    FORMATION(
            List.of(
                    optional("kind", term(OrganisationKind.class)),
                    optional("legalEntity", FactType.FLAG),
                    optional("employees", COUNT),
                    optional("fullMembers", COUNT),
                    optional("probationaryMembers", COUNT),
                    optional("floatingMembers", COUNT)),
            (rulebook, facts, json) -> Answers.of(rulebook.formation().decide(Subjects.organisation(facts)))),
    JOINT_PLAN(
            List.of(
                    required(
                            "units",
                            list(
                                    List.of(
                                            required("id", TEXT),
                                            required("fullMembers", FEW_MEMBERS),
                                            required("partyMembers", COUNT),
                                            required("employees", COUNT),
                                            required("kind", term(OrganisationKind.class)),
                                            required("industry", INDUSTRY),
                                            required("x", METRES),
                                            required("y", METRES)),
                                    Subjects::checkUnit)),
                    required("maxDistance", COUNT),
                    optional("effort", term(PlanEffort.class))),
            (rulebook, facts, json) -> Answers.joint(rulebook.jointPlanner(), facts, json)),
    AFFILIATION(
            List.of(
                    optional("kind", term(OrganisationKind.class)),
                    optional("venue", term(Venue.class)),
                    optional("venueInPark", FactType.FLAG),
                    optional("industryBody", FactType.FLAG),
                    optional("internet", FactType.FLAG),
                    optional("socialCommittee", term(SocialCommittee.class))),
            (rulebook, facts, json) -> Answers.of(rulebook.affiliation().decide(Subjects.organisation(facts)))),
    COMMITTEE(
            List.of(optional("body", term(CommitteeBody.class))),
            (rulebook, facts, json) -> Answers.of(rulebook.committee().decide(facts.get("body", CommitteeBody.class)))),
    SURVEY(
            List.of(
                    optional("kind", term(OrganisationKind.class)),
                    optional("category", term(OrganisationCategory.class)),
                    optional("scale", term(OrganisationScale.class)),
                    optional("dispersed", FactType.FLAG),
                    optional("venue", term(Venue.class)),
                    optional("parkLevel", term(ParkLevel.class)),
                    optional("scope", term(OrganisationScope.class)),
                    optional("registered", FactType.FLAG)),
            (rulebook, facts, json) -> Answers.of(rulebook.survey().decide(Subjects.organisation(facts)))),
    FIVE_CLEARS(
            List.of(
                    optional("creditCode", TEXT),
                    optional("name", TEXT),
                    optional("status", term(OperatingStatus.class)),
                    optional("industry", TEXT),
                    optional("region", TEXT),
                    optional("registeredOn", DATE),
                    optional("employees", RAW_COUNT),
                    optional("employeesAsOf", DATE),
                    optional("fullMembers", RAW_COUNT),
                    optional("probationaryMembers", RAW_COUNT),
                    optional("floatingMembers", RAW_COUNT),
                    optional(
                            "head",
                            object(List.of(
                                    optional("name", TEXT),
                                    optional("politicalStatus", TEXT),
                                    optional("contact", TEXT)))),
                    optional("partyOrganisation", term(PartyOrganisationForm.class)),
                    optional(
                            "noOrganisationReason",
                            object(List.of(
                                    optional("code", term(NoOrganisationReason.class)), optional("note", TEXT))))),
            (rulebook, facts, json) ->
                    Answers.of(rulebook.fiveClears(), rulebook.fiveClears().decide(Subjects.record(facts)), json)),
    POINTS(PointsFacts.ALL, (rulebook, facts, json) -> PointsFacts.answer(rulebook.points(), facts, json)),
    FLOATING_MATCH(
            FloatingFacts.MATCH, (rulebook, facts, json) -> FloatingFacts.match(rulebook.floatingMatch(), facts, json)),
    THREE_REPORTS(
            FloatingFacts.REPORTS,
            (rulebook, facts, json) -> FloatingFacts.reports(rulebook.threeReports(), facts, json)),
    COVERAGE(
            List.of(required(
                    "organisations",
                    list(List.of(
                            required("id", TEXT),
                            optional("kind", term(OrganisationKind.class)),
                            optional("status", term(OperatingStatus.class)),
                            optional("employees", COUNT),
                            optional("fullMembers", COUNT),
                            optional("partyOrganisation", term(PartyOrganisationForm.class)),
                            optional("instructors", COUNT))))),
            (rulebook, facts, json) -> Answers.coverage(rulebook.coverage(), Subjects.population(facts), json)),
    INSTRUCTOR_PLAN(
            InstructorPlanning.FACTS,
            (rulebook, facts, json) -> InstructorPlanning.answer(rulebook.instructorPlan(), facts, json)),
    TRAINING_SHARE(
            List.of(required("totalMinutes", POSITIVE), required("originalTextMinutes", COUNT)),
            (rulebook, facts, json) -> Answers.of(rulebook.trainingShare().decide(Subjects.classTime(facts)))),
    LEADERSHIP(
            List.of(
                    optional("kind", term(OrganisationKind.class)),
                    optional("large", FactType.FLAG),
                    optional("manyMembers", FactType.FLAG),
                    optional("secretaryIsMainInvestor", FactType.FLAG),
                    optional("secretaryIsInvestor", FactType.FLAG)),
            (rulebook, facts, json) -> Answers.of(rulebook.leadership().decide(Subjects.leadership(facts)))),
    INSTRUCTOR(
            List.of(optional("partyOrganisation", FactType.FLAG), optional("category", term(GuidanceCategory.class))),
            (rulebook, facts, json) -> Answers.of(rulebook.instructor()
                    .decide(new DispatchFacts(
                            facts.flag("partyOrganisation"), facts.get("category", GuidanceCategory.class))))),
    FIVE_SYNCS(
            List.of(required("event", term(SyncEvent.class)), required("done", terms(SyncAction.class))),
            (rulebook, facts, json) -> Answers.of(rulebook.fiveSyncs().decide(Subjects.sync(facts)))),
    SUPERVISION(
            List.of(
                    required("numerator", COUNT),
                    required("denominator", COUNT),
                    required("targetPercent", PERCENT),
                    required("deadline", DATE),
                    required("openNotices", COUNT)),
            (rulebook, facts, json) -> Answers.of(rulebook.supervision().decide(Subjects.supervision(facts))));

    private final List<FactType.Fact> facts;
    private final Answering answering;

    Rule(List<FactType.Fact> facts, Answering answering) {
        this.facts = facts;
        this.answering = answering;
    }

    /** How a rule answers. */
    @FunctionalInterface
    interface Answering {
        ObjectNode answer(Rulebook rulebook, Facts facts, JsonNodeFactory json);
    }

    static Optional<Rule> find(JsonNode name) {
        return Arrays.stream(values())
                .filter(rule -> name.isTextual() && rule.code().equals(name.textValue()))
                .findFirst();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    List<FactType.Fact> facts() {
        return facts;
    }

    /** Whether the facts are one list of things rather than things themselves. */
    boolean isList() {
        return facts.size() == 1 && facts.get(0).type() instanceof FactType.ListOf;
    }

    /** The facts of one thing: those of the rule, or those of an element of its list. */
    List<FactType.Fact> elements() {
        return facts.get(0).type() instanceof FactType.ListOf list && isList() ? list.facts() : facts;
    }

    ObjectNode answer(Rulebook rulebook, Facts from, JsonNodeFactory json) {
        return answering.answer(rulebook, from, json);
    }
}
