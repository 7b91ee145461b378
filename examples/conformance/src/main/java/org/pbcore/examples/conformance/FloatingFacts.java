package org.pbcore.examples.conformance;

import static org.pbcore.examples.conformance.FactType.DATE;
import static org.pbcore.examples.conformance.FactType.Fact.required;
import static org.pbcore.examples.conformance.FactType.TEXT;
import static org.pbcore.examples.conformance.FactType.list;
import static org.pbcore.examples.conformance.FactType.term;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.pbcore.rules.floating.FloatingFindings;
import org.pbcore.rules.floating.FloatingMatch;
import org.pbcore.rules.floating.InsuranceEntry;
import org.pbcore.rules.floating.Report;
import org.pbcore.rules.floating.ReportKind;
import org.pbcore.rules.floating.ReportsDecision;
import org.pbcore.rules.floating.RosterEntry;
import org.pbcore.rules.floating.ThreeReports;

/** The rules {@code floating-match} and {@code three-reports}: their facts and their answers. */
final class FloatingFacts {
    static final List<FactType.Fact> MATCH = List.of(
            required(
                    "roster",
                    list(List.of(required("member", TEXT), required("key", TEXT), required("organisation", TEXT)))),
            required("insurance", list(List.of(required("key", TEXT), required("organisation", TEXT)))));

    static final List<FactType.Fact> REPORTS =
            List.of(required("reports", list(List.of(required("kind", term(ReportKind.class)), required("on", DATE)))));

    private FloatingFacts() {}

    static ObjectNode match(FloatingMatch match, Facts facts, JsonNodeFactory json) {
        FloatingFindings findings = match.match(
                facts.list("roster").stream()
                        .map(entry -> new RosterEntry(
                                entry.text("member").orElseThrow(),
                                entry.text("key").orElseThrow(),
                                entry.text("organisation").orElseThrow()))
                        .toList(),
                facts.list("insurance").stream()
                        .map(entry -> new InsuranceEntry(
                                entry.text("key").orElseThrow(),
                                entry.text("organisation").orElseThrow()))
                        .toList());
        ObjectNode answer = json.objectNode();
        ObjectNode outcome = answer.putObject("outcome");
        ArrayNode floating = outcome.putArray("floating");
        findings.floating()
                .forEach(finding -> floating.addObject()
                        .put("member", finding.member())
                        .put("home", finding.home())
                        .put("host", finding.host()));
        findings.unmatched().forEach(outcome.putArray("unmatched")::add);
        answer.putObject("undecided");
        answer.putArray("because").add(Answers.ground("floating-match", match.clause(), match.modality(), json));
        return answer;
    }

    static ObjectNode reports(ThreeReports rule, Facts facts, JsonNodeFactory json) {
        ReportsDecision decision = rule.decide(facts.list("reports").stream()
                .map(report -> new Report(
                        report.get("kind", ReportKind.class).orElseThrow(),
                        report.date("on").orElseThrow()))
                .toList());
        ObjectNode answer = json.objectNode();
        ObjectNode outcome = answer.putObject("outcome").put("complete", decision.isComplete());
        ArrayNode missing = outcome.putArray("missing");
        decision.missing().forEach(kind -> missing.add(kind.code()));
        outcome.put("next", decision.next().map(ReportKind::code).orElse(null));
        ArrayNode warnings = outcome.putArray("warnings");
        decision.warnings().forEach(warning -> warnings.add(warning.code()));
        answer.putObject("undecided");
        answer.putArray("because").add(Answers.ground("three-reports", rule.clause(), rule.modality(), json));
        return answer;
    }
}
