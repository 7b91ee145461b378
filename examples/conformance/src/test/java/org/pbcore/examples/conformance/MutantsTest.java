package org.pbcore.examples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pbcore.model.term.Term;
import org.pbcore.rules.policy.Policies;
import org.pbcore.rules.policy.Policy;
import org.pbcore.rules.table.Answer;
import org.pbcore.rules.table.BoundaryCase;
import org.pbcore.rules.table.Decision;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.Fact;

/** The kit notices every mistake that one can make in a table. */
class MutantsTest {
    /** The full number behind the profile for thorough runs; a tenth of them otherwise. */
    private static final int EACH = Boolean.getBoolean("pbcore.thorough") ? 1 : 10;

    private final Kit kit = Kit.read();

    @Test
    void kit_mistakesInTables_areAllNoticed() throws IOException {
        Score score = new Score();
        for (String id : Policies.builtin()) {
            Policy policy = Policies.builtin(id);
            BoundaryKit boundary = new BoundaryKit(policy, Protocol.DEFAULT_DATE);
            for (Rule rule : boundary.rules()) {
                List<DecisionTable<?, ?>> tables = boundary.tables(rule);
                List<Map<String, Object>> cases = facts(kit.of(policy.id(), rule), rule, tables);
                for (int i = 0; i < tables.size(); i++) {
                    run(tables, i, cases, score);
                }
            }
        }
        System.out.println("mutants of tables: " + score);
        assertThat(score.alive).isEmpty();
        assertThat(score.noticed).isPositive();
    }

    private static void run(List<DecisionTable<?, ?>> tables, int which, List<Map<String, Object>> cases, Score score) {
        List<Object> right = new ArrayList<>();
        cases.forEach(facts -> right.add(said(tables, facts)));
        List<? extends TableMutants<?, ?>.Mutant> mutants = TableMutants.of(tables.get(which));
        for (int i = 0; i < mutants.size(); i += EACH) {
            Optional<DecisionTable<?, ?>> mutant = mutants.get(i).table();
            if (mutant.isEmpty()) {
                score.refused++;
                continue;
            }
            List<DecisionTable<?, ?>> wrong = new ArrayList<>(tables);
            wrong.set(which, mutant.get());
            if (isNoticed(wrong, cases, right)) {
                score.noticed++;
            } else if (isSame(tables.get(which), mutant.get())) {
                score.same++;
            } else if (isHidden(tables, wrong, which)) {
                score.hidden++;
            } else {
                score.alive.add(mutants.get(i).toString());
            }
        }
    }

    /** Whether two tables answer every case alike, at the cuts of either and beside them. */
    private static boolean isSame(DecisionTable<?, ?> one, DecisionTable<?, ?> other) {
        return Stream.of(one, other)
                .flatMap(table -> table.boundaryCases().map(BoundaryCase::facts))
                .allMatch(facts -> said(List.of(one), facts).equals(said(List.of(other), facts)));
    }

    /**
     * Whether another table of the rule always cites the same clause with the same force: the protocol tells no more.
     */
    private static boolean isHidden(List<DecisionTable<?, ?>> right, List<DecisionTable<?, ?>> wrong, int which) {
        return right.stream()
                .flatMap(other -> other.boundaryCases())
                .allMatch(other -> Stream.of(right, wrong)
                        .flatMap(tables -> tables.get(which).boundaryCases())
                        .allMatch(own -> {
                            Map<String, Object> facts = new HashMap<>(other.facts());
                            facts.putAll(own.facts());
                            return said(right, facts).equals(said(wrong, facts));
                        }));
    }

    private static boolean isNoticed(
            List<DecisionTable<?, ?>> wrong, List<Map<String, Object>> cases, List<Object> right) {
        for (int i = 0; i < right.size(); i++) {
            if (!said(wrong, cases.get(i)).equals(right.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** What tables say together, as far as the protocol tells: parts, facts that matter, clauses with their force. */
    private static Object said(List<DecisionTable<?, ?>> tables, Map<String, Object> facts) {
        Map<String, Answer<?>> parts = new HashMap<>();
        TreeSet<String> grounds = new TreeSet<>();
        for (DecisionTable<?, ?> table : tables) {
            Decision<?> decision = table.decideNamed(facts);
            decision.byName().forEach((part, answer) -> parts.put(table.id() + part, answer));
            decision.grounds().forEach(row -> grounds.add(row.clause().id() + row.modality()));
        }
        return List.of(parts, grounds);
    }

    /** The facts of the kit's cases that decide, as tables read them. */
    private static List<Map<String, Object>> facts(
            List<JsonNode> entries, Rule rule, List<DecisionTable<?, ?>> tables) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (JsonNode entry : entries) {
            if (entry.at("/expect").has("outcome")) {
                JsonNode facts = entry.at("/case/facts");
                for (JsonNode one : rule.isList() ? facts.elements().next() : List.of(facts)) {
                    all.add(named(one, tables));
                }
            }
        }
        return all;
    }

    private static Map<String, Object> named(JsonNode json, List<DecisionTable<?, ?>> tables) {
        Map<String, Object> named = new HashMap<>();
        for (DecisionTable<?, ?> table : tables) {
            table.axes()
                    .forEach(axis -> axis.facts().forEach(fact -> {
                        JsonNode value = json.path(fact.name());
                        if (!value.isMissingNode() && !value.isNull()) {
                            named.put(fact.name(), value(fact, value));
                        }
                    }));
        }
        return named;
    }

    private static Object value(Fact<?> fact, JsonNode json) {
        if (fact.constants().isEmpty()) {
            return json.intValue();
        }
        return Objects.requireNonNull(fact.constants().stream()
                .filter(constant ->
                        (constant instanceof Term term ? term.code() : constant.toString()).equals(json.asText()))
                .findFirst()
                .orElseThrow());
    }

    private static final class Score {
        private int refused;
        private int noticed;
        private int same;
        private int hidden;
        private final List<String> alive = new ArrayList<>();

        @Override
        public String toString() {
            return refused + " refused when built, " + noticed + " noticed by cases, " + alive.size() + " alive; "
                    + same + " are no mistakes, they answer everything alike; " + hidden
                    + " hide behind another row of the same clause and force";
        }
    }
}
