package org.pbcore.examples.conformance;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.rules.coverage.Coverage;
import org.pbcore.rules.coverage.CoverageTally;
import org.pbcore.rules.fiveclears.FiveClears;
import org.pbcore.rules.fiveclears.FiveClearsDecision;
import org.pbcore.rules.formation.joint.JointPlan;
import org.pbcore.rules.formation.joint.JointPlanner;
import org.pbcore.rules.formation.joint.PlanEffort;
import org.pbcore.rules.table.Clause;
import org.pbcore.rules.table.Modality;
import org.pbcore.rules.table.Ruling;

/** Puts what the rules say into the JSON of the protocol. */
final class Answers {
    private static final JsonMapper MAPPER = new JsonMapper();

    private Answers() {}

    static ObjectNode of(Ruling ruling) {
        return MAPPER.valueToTree(ruling.asMap());
    }

    static ObjectNode of(FiveClears fiveClears, FiveClearsDecision decision, JsonNodeFactory json) {
        ObjectNode answer = json.objectNode();
        ObjectNode outcome = answer.putObject("outcome");
        ObjectNode clears = outcome.putObject("clears");
        decision.clears().forEach((clear, isClear) -> clears.put(clear.code(), isClear ? "CLEAR" : "UNCLEAR"));
        ArrayNode problems = outcome.putArray("problems");
        decision.problems()
                .forEach(problem -> problems.addObject()
                        .put("clear", problem.clear().code())
                        .put("path", problem.item().path())
                        .put("code", problem.code().code()));
        outcome.put("allClear", decision.isAllClear());
        answer.putObject("undecided");
        ArrayNode because = answer.putArray("because");
        fiveClears
                .clears()
                .forEach(clear -> because.add(ground(clear.code(), fiveClears.clause(), Modality.MUST, json)));
        return answer;
    }

    static ObjectNode joint(JointPlanner planner, Facts facts, JsonNodeFactory json) {
        JointPlan plan = planner.plan(
                Subjects.units(facts),
                facts.count("maxDistance").orElseThrow(),
                facts.get("effort", PlanEffort.class).orElse(PlanEffort.NORMAL));
        ObjectNode answer = json.objectNode();
        ObjectNode outcome = answer.putObject("outcome");
        ArrayNode branches = outcome.putArray("branches");
        plan.branches().forEach(branch -> branch.forEach(branches.addArray()::add));
        plan.uncovered().forEach(outcome.putArray("uncovered")::add);
        outcome.put("covered", plan.covered()).put("cost", plan.cost());
        answer.putObject("undecided");
        ArrayNode because = answer.putArray("because");
        planner.grounds()
                .forEach(ground -> because.add(ground(ground.row(), ground.clause(), ground.modality(), json)));
        return answer;
    }

    static ObjectNode coverage(Coverage coverage, List<Organisation> population, JsonNodeFactory json) {
        CoverageTally tally = coverage.tally();
        population.forEach(tally::add);
        ObjectNode answer = json.objectNode();
        ObjectNode outcome = answer.putObject("outcome");
        tally.counts()
                .forEach((metric, count) -> outcome.putObject(metric)
                        .put("numerator", count.rate().numerator())
                        .put("denominator", count.rate().denominator())
                        .put("excluded", count.excluded())
                        .put("undecided", count.undecided())
                        .put("rate", count.rate().percent().orElse(null)));
        answer.putObject("undecided");
        ArrayNode because = answer.putArray("because");
        coverage.metrics()
                .forEach(metric -> metric.table()
                        .rows()
                        .forEach(row -> because.add(
                                ground(metric.name() + "." + row.id(), row.clause(), row.modality(), json))));
        return answer;
    }

    static ObjectNode ground(String row, Clause clause, Modality modality, JsonNodeFactory json) {
        return json.objectNode().put("row", row).put("clause", clause.id()).put("modality", modality.code());
    }
}
