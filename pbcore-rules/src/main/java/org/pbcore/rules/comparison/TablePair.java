package org.pbcore.rules.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.term.Label;
import org.pbcore.rules.table.Answer;
import org.pbcore.rules.table.Decision;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.Part;
import org.pbcore.rules.table.Row;

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

    /** Whether a part of this name, with that of its rule, is answered here. */
    boolean has(String part) {
        return after.parts().stream().anyMatch(own -> part.equals(rule + "." + own.name()));
    }

    /** An answer in words, where a row of either table answers so. */
    Optional<Label> words(String part, PartAnswer answer) {
        return words(after, part, answer).or(() -> words(before, part, answer));
    }

    private <O> Optional<Label> words(DecisionTable<Organisation, O> table, String part, PartAnswer answer) {
        for (Part<O, ?> own : table.parts()) {
            for (Row<Organisation, O> row : table.rows()) {
                if (part.equals(rule + "." + own.name())
                        && answer.code().equals(PartAnswer.code(own.of().apply(row.outcome())))) {
                    return Optional.of(own.describe(row.outcome()));
                }
            }
        }
        return Optional.empty();
    }

    static Map<String, PartAnswer> answers(Decision<?> decision) {
        Map<String, PartAnswer> answers = new HashMap<>();
        for (Map.Entry<String, Answer<?>> answer : decision.byName().entrySet()) {
            answers.put(answer.getKey(), PartAnswer.of(answer.getValue()));
        }
        return answers;
    }

    /**
     * The parameters that a changed answer comes from: those without which it would not be what it is; where there are
     * none, since several do the same, those that alone make it so.
     */
    Set<String> causes(Organisation organisation, Both both, String part) {
        PartAnswer is = answers(both.after()).get(part);
        Set<String> needed = exchanged(back, organisation, part, answer -> !answer.equals(is));
        return needed.isEmpty() ? exchanged(forward, organisation, part, answer -> answer.equals(is)) : needed;
    }

    private static Set<String> exchanged(
            Map<String, DecisionTable<Organisation, ?>> tables,
            Organisation organisation,
            String part,
            Predicate<PartAnswer> wanted) {
        Set<String> parameters = new LinkedHashSet<>();
        tables.forEach((parameter, table) -> {
            PartAnswer answer = answers(table.decide(organisation)).get(part);
            if (answer != null && wanted.test(answer)) {
                parameters.add(parameter);
            }
        });
        return parameters;
    }
}
