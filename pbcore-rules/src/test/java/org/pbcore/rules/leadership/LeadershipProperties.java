package org.pbcore.rules.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.organisation.OrganisationKind;
import org.pbcore.model.term.Term;
import org.pbcore.rules.AnswerText;
import org.pbcore.rules.BruteForce;
import org.pbcore.rules.policy.Policies;

/** Every combination of facts, known and unknown, against the clauses read one by one. */
class LeadershipProperties {
    private static final Leadership LEADERSHIP =
            new Leadership(Policies.builtin("two-new-2020").on(LocalDate.of(2020, 9, 15)));
    private static final List<String> FLAGS = List.of("false", "true");
    private static final Map<String, List<String>> UNIVERSE = universe();

    @Test
    void decide_allCompleteFacts_areAsTheClausesRead() {
        List<Map<String, String>> all = BruteForce.completions(UNIVERSE, Map.of());

        assertThat(all).hasSize(32);
        for (Map<String, String> facts : all) {
            boolean enterprise = facts.get("kind").equals("NON_PUBLIC_ENTERPRISE");
            boolean big = is(facts, "large") && is(facts, "manyMembers");
            boolean main = is(facts, "secretaryIsMainInvestor");
            boolean investor = is(facts, "secretaryIsInvestor");
            if (main && !investor) {
                assertThatThrownBy(() -> answers(facts)).isInstanceOf(InvalidFactsException.class);
            } else {
                assertThat(answers(facts))
                        .as(facts.toString())
                        .containsExactly(
                                Map.entry("fullTimeWorker", big ? "MUST" : "NONE"),
                                Map.entry("fullTimeDeputy", big && enterprise && main ? "SHOULD" : "NONE"),
                                Map.entry("unionChair", enterprise && !investor ? "ENCOURAGED" : "NONE"));
            }
        }
    }

    @Test
    void decide_allPartialFacts_agreeWithEveryCompletion() {
        int asked = 0;
        for (Map<String, String> facts : partial()) {
            Map<String, String> slow = BruteForce.answers(UNIVERSE, facts, LeadershipProperties::answers);
            if (slow.isEmpty()) {
                assertThatThrownBy(() -> answers(facts)).isInstanceOf(InvalidFactsException.class);
            } else {
                asked++;
                assertThat(answers(facts)).as(facts.toString()).isEqualTo(slow);
            }
        }

        assertThat(asked).isEqualTo(243 - 27);
    }

    /** Every subset of facts with every value: each fact unknown or one of two. */
    private static List<Map<String, String>> partial() {
        Map<String, List<String>> withUnknown = new LinkedHashMap<>();
        UNIVERSE.forEach((fact, values) -> {
            List<String> more = new ArrayList<>(values);
            more.add("");
            withUnknown.put(fact, more);
        });
        List<Map<String, String>> all = BruteForce.completions(withUnknown, Map.of());
        all.forEach(facts -> facts.values().removeIf(String::isEmpty));
        return all;
    }

    private static boolean is(Map<String, String> facts, String flag) {
        return facts.get(flag).equals("true");
    }

    private static Map<String, String> answers(Map<String, String> facts) {
        return AnswerText.texts(LEADERSHIP.decide(new LeadershipFacts(
                Optional.ofNullable(facts.get("kind")).map(kind -> Term.of(OrganisationKind.class, kind)),
                flag(facts, "large"),
                flag(facts, "manyMembers"),
                flag(facts, "secretaryIsMainInvestor"),
                flag(facts, "secretaryIsInvestor"))));
    }

    private static Optional<Boolean> flag(Map<String, String> facts, String name) {
        return Optional.ofNullable(facts.get(name)).map(Boolean::valueOf);
    }

    private static Map<String, List<String>> universe() {
        Map<String, List<String>> universe = new LinkedHashMap<>();
        universe.put("kind", List.of("NON_PUBLIC_ENTERPRISE", "SOCIAL_ORGANISATION"));
        universe.put("large", FLAGS);
        universe.put("manyMembers", FLAGS);
        universe.put("secretaryIsMainInvestor", FLAGS);
        universe.put("secretaryIsInvestor", FLAGS);
        return universe;
    }
}
