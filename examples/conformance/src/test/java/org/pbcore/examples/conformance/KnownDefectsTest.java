package org.pbcore.examples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The kit notices what systems in use have been seen to do. */
class KnownDefectsTest {
    private final Kit kit = Kit.read();
    private final Protocol protocol = new Protocol();

    /** A mistake of a system in use: what it does to the facts before, and to the outcome after. */
    enum Defect {
        COMMITTEE_AND_BRANCH_EXCHANGED(
                "formation", same(), outcome -> exchange(outcome, "tier", "BRANCH", "PRIMARY_COMMITTEE")),
        TWO_REASONS_EXCHANGED(
                "five-clears",
                facts -> {
                    JsonNode reason = facts.path("noOrganisationReason");
                    return reason.isObject()
                            ? facts.set(
                                    "noOrganisationReason",
                                    exchange((ObjectNode) reason, "code", "NO_MEMBERS", "FEWER_THAN_THREE"))
                            : facts;
                },
                same()),
        SOCIAL_ORGANISATIONS_FROM_THE_ENTERPRISE_LIST(
                "coverage",
                facts -> {
                    facts.path("organisations").forEach(each -> {
                        if (each.path("kind").asText().equals("SOCIAL_ORGANISATION")) {
                            ((ObjectNode) each).put("kind", "NON_PUBLIC_ENTERPRISE");
                        }
                    });
                    return facts;
                },
                same()),
        SOCIAL_ORGANISATIONS_LEFT_OUT(
                "coverage",
                facts -> {
                    if (facts.get("organisations") instanceof ArrayNode list) {
                        for (Iterator<JsonNode> each = list.iterator(); each.hasNext(); ) {
                            if (each.next().path("kind").asText().equals("SOCIAL_ORGANISATION")) {
                                each.remove();
                            }
                        }
                    }
                    return facts;
                },
                same()),
        YEAR_OF_NOW_IN_POINTS(
                "points",
                facts -> {
                    facts.path("events").forEach(KnownDefectsTest::thisYear);
                    return facts;
                },
                same()),
        YEAR_OF_NOW_IN_REPORTS(
                "three-reports",
                facts -> {
                    facts.path("reports").forEach(KnownDefectsTest::thisYear);
                    return facts;
                },
                same());

        private final String rule;
        private final UnaryOperator<ObjectNode> before;
        private final UnaryOperator<ObjectNode> after;

        Defect(String rule, UnaryOperator<ObjectNode> before, UnaryOperator<ObjectNode> after) {
            this.rule = rule;
            this.before = before;
            this.after = after;
        }
    }

    @ParameterizedTest
    @EnumSource
    void kit_systemWithThisDefect_isNoticed(Defect defect) {
        long noticed = kit.cases().stream()
                .filter(entry -> entry.at("/case/rule").asText().equals(defect.rule))
                .filter(entry -> !answer(entry.get("case"), defect).equals(entry.get("expect")))
                .count();

        System.out.println("known defect " + defect + ": " + noticed + " cases notice it");
        assertThat(noticed).isPositive();
    }

    private JsonNode answer(JsonNode asked, Defect defect) {
        ObjectNode question = asked.deepCopy();
        if (question.get("facts") instanceof ObjectNode facts) {
            question.set("facts", defect.before.apply(facts));
        }
        ObjectNode expectation = Expectation.of(protocol.answer(question));
        if (expectation.get("outcome") instanceof ObjectNode outcome) {
            expectation.set("outcome", defect.after.apply(outcome));
        }
        return expectation;
    }

    private static UnaryOperator<ObjectNode> same() {
        return node -> node;
    }

    private static ObjectNode exchange(ObjectNode node, String key, String one, String other) {
        String value = node.path(key).asText();
        Map<String, String> exchanged = Map.of(one, other, other, one);
        return exchanged.containsKey(value) ? node.put(key, exchanged.get(value)) : node;
    }

    /** The year in which the record is worked on, where that of the event belongs. */
    private static void thisYear(JsonNode dated) {
        String on = dated.path("on").asText();
        if (on.length() == "yyyy-MM-dd".length()) {
            ((ObjectNode) dated).put("on", "2020" + on.substring("yyyy".length()));
        }
    }
}
