package org.pbcore.rules.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.rules.table.Answer;
import org.pbcore.rules.table.Decision;
import org.pbcore.rules.table.DecisionTable;

/**
 * One table in two rulebooks, and as it would be with one parameter exchanged.
 *
 * @param rule the name of the rule
 * @param before the table of the one
 * @param after the table of the other
 * @param forward by parameter, the table of the one with that parameter as in the other
 * @param back by parameter, the table of the other with that parameter as in the one
 */
record TablePair(
        String rule,
        DecisionTable<Organisation, ?> before,
        DecisionTable<Organisation, ?> after,
        Map<String, DecisionTable<Organisation, ?>> forward,
        Map<String, DecisionTable<Organisation, ?>> back) {
    /** What both say of an organisation; decisions are shared objects, so that few pairs stand for many. */
    record Both(int table, Decision<?> before, Decision<?> after) {
        /** The parts that both have and answer differently. */
        List<String> differing() {
            Map<String, PartAnswer> old = answers(before);
            List<String> parts = new ArrayList<>();
            answers(after).forEach((part, answer) -> {
                PartAnswer was = old.get(part);
                if (was != null && !was.equals(answer)) {
                    parts.add(part);
                }
            });
            return List.copyOf(parts);
        }
    }

    static Map<String, PartAnswer> answers(Decision<?> decision) {
        Map<String, PartAnswer> answers = new HashMap<>();
        for (Map.Entry<String, Answer<?>> answer : decision.byName().entrySet()) {
            answers.put(answer.getKey(), PartAnswer.of(answer.getValue()));
        }
        return answers;
    }

    /** The parameters that move a part's answer when exchanged alone. */
    Set<String> causes(Organisation organisation, Both both, String part) {
        Set<String> causes = new LinkedHashSet<>(moving(forward, organisation, part, both.before()));
        causes.addAll(moving(back, organisation, part, both.after()));
        return causes;
    }

    private static Set<String> moving(
            Map<String, DecisionTable<Organisation, ?>> exchanged,
            Organisation organisation,
            String part,
            Decision<?> from) {
        PartAnswer answer = answers(from).get(part);
        Set<String> moving = new LinkedHashSet<>();
        exchanged.forEach((parameter, table) -> {
            PartAnswer other = answers(table.decide(organisation)).get(part);
            if (other != null && !other.equals(answer)) {
                moving.add(parameter);
            }
        });
        return moving;
    }
}
