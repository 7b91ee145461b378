package org.pbcore.examples.conformance;

import static org.pbcore.examples.conformance.FactType.COUNT;
import static org.pbcore.examples.conformance.FactType.FLAG;
import static org.pbcore.examples.conformance.FactType.Fact.required;
import static org.pbcore.examples.conformance.FactType.RAW_COUNT;
import static org.pbcore.examples.conformance.FactType.TEXT;
import static org.pbcore.examples.conformance.FactType.list;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.pbcore.rules.instructor.plan.AvailableInstructor;
import org.pbcore.rules.instructor.plan.InstructorPlan;
import org.pbcore.rules.instructor.plan.InstructorPlanner;
import org.pbcore.rules.instructor.plan.OrganisationInNeed;
import org.pbcore.rules.planning.Site;
import org.pbcore.rules.table.Modality;

/** The rule instructor-plan in the JSON of the protocol. */
final class InstructorPlanning {
    static final List<FactType.Fact> FACTS = List.of(
            required(
                    "instructors",
                    list(List.of(
                            required("id", TEXT),
                            required("capacity", COUNT),
                            required("fullTime", FLAG),
                            required("x", RAW_COUNT),
                            required("y", RAW_COUNT)))),
            required(
                    "organisations",
                    list(List.of(
                            required("id", TEXT),
                            required("needsFullTime", FLAG),
                            required("weight", COUNT),
                            required("x", RAW_COUNT),
                            required("y", RAW_COUNT)))));

    private InstructorPlanning() {}

    /** Plans; which candidates there were is said by the row. */
    static ObjectNode answer(InstructorPlanner planner, Facts facts, JsonNodeFactory json) {
        InstructorPlan plan = planner.plan(
                facts.list("instructors").stream()
                        .map(InstructorPlanning::instructor)
                        .toList(),
                facts.list("organisations").stream()
                        .map(InstructorPlanning::organisation)
                        .toList());
        ObjectNode answer = json.objectNode();
        ObjectNode outcome = answer.putObject("outcome");
        ArrayNode assignments = outcome.putArray("assignments");
        plan.assignments()
                .forEach(each -> assignments
                        .addObject()
                        .put("organisation", each.organisation())
                        .put("instructor", each.instructor()));
        ArrayNode uncovered = outcome.putArray("uncovered");
        plan.uncovered().forEach(uncovered::add);
        outcome.put("weight", plan.weight()).put("distance", plan.distance());
        answer.putObject("undecided");
        String row = plan.candidates().code().toLowerCase(Locale.ROOT).replace('_', '-');
        answer.putArray("because")
                .addObject()
                .put("row", "instructor-plan." + row)
                .put("clause", planner.clause().id())
                .put("modality", Modality.MUST.code());
        return answer;
    }

    private static AvailableInstructor instructor(Facts facts) {
        return new AvailableInstructor(
                facts.text("id").orElseThrow(),
                facts.count("capacity").orElseThrow(),
                facts.flag("fullTime").orElseThrow(),
                site(facts));
    }

    private static OrganisationInNeed organisation(Facts facts) {
        return new OrganisationInNeed(
                facts.text("id").orElseThrow(),
                facts.flag("needsFullTime").orElseThrow(),
                facts.count("weight").orElseThrow(),
                site(facts));
    }

    private static Site site(Facts facts) {
        return new Site(facts.count("x").orElseThrow(), facts.count("y").orElseThrow());
    }
}
