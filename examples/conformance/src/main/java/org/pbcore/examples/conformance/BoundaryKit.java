package org.pbcore.examples.conformance;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.policy.Policy;
import org.pbcore.rules.table.Axis;
import org.pbcore.rules.table.BoundaryCase;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.Fact;
import org.pbcore.rules.table.Row;

/**
 * Makes cases of the kit from the decision tables of a policy: each value that matters of each fact, once for each
 * combination of rows that it can decide with.
 */
final class BoundaryKit {
    private final JsonMapper mapper = new JsonMapper();
    private final Policy policy;
    private final LocalDate asOf;
    private final Protocol protocol;

    BoundaryKit(Policy policy, LocalDate asOf) {
        this.policy = policy;
        this.asOf = asOf;
        this.protocol = new Protocol(List.of(policy));
    }

    /** The rules whose tables read facts of the protocol itself, in the order of the protocol. */
    List<Rule> rules() {
        return List.of(Rule.values()).stream()
                .filter(rule -> !tables(rule).isEmpty())
                .toList();
    }

    /** The tables of a rule that read nothing but its facts. */
    List<DecisionTable<?, ?>> tables(Rule rule) {
        Set<String> names = new HashSet<>();
        rule.elements().forEach(fact -> names.add(fact.name()));
        return Rulebook.of(policy, asOf).tables().stream()
                .filter(table -> table.family().equals(rule.code()))
                .filter(table -> facts(table).stream().allMatch(fact -> names.contains(fact.name())))
                .toList();
    }

    /** The cases of a rule. */
    List<ObjectNode> cases(Rule rule) {
        List<ObjectNode> cases = new ArrayList<>();
        tables(rule).forEach(table -> add(rule, table, cases));
        return cases;
    }

    private <O> void add(Rule rule, DecisionTable<?, O> table, List<ObjectNode> cases) {
        Set<Object> shown = new HashSet<>();
        table.boundaryCases()
                .sorted(Comparator.comparingInt(each -> -each.facts().size()))
                .filter(each -> isNew(table, each, shown))
                .forEach(each -> cases.add(entry(rule, table, each)));
    }

    /** Whether some fact has a value that was not seen yet where just these rows decide, or these facts are missing. */
    private static <O> boolean isNew(DecisionTable<?, O> table, BoundaryCase<O> each, Set<Object> shown) {
        List<String> missing = each.decision().missing();
        Object where = missing.isEmpty() ? each.decision() : missing;
        boolean isNew = shown.add(where);
        for (Fact<?> fact : facts(table)) {
            Object value = Optional.ofNullable(each.facts().get(fact.name()));
            isNew |= shown.add(List.of(where, fact.name(), value));
        }
        return isNew;
    }

    private <O> ObjectNode entry(Rule rule, DecisionTable<?, O> table, BoundaryCase<O> each) {
        List<String> named = new ArrayList<>();
        ObjectNode facts = mapper.createObjectNode();
        each.facts().forEach((name, value) -> {
            named.add(name + "=" + (value instanceof Term term ? term.code() : value));
            put(facts, name, value);
        });
        String id = policy.id() + ":" + table.id() + ":" + String.join(",", named);
        ObjectNode question = mapper.createObjectNode();
        question.put("id", id)
                .put("rule", rule.code())
                .put("policy", policy.id())
                .put("asOf", asOf.toString());
        question.set("facts", rule.isList() ? listed(rule, facts) : facts);
        ObjectNode entry = mapper.createObjectNode().put("id", id);
        ArrayNode clauses = entry.putArray("clauses");
        clauses(each.decision().rows()).forEach(clauses::add);
        Label why = why(table, each);
        entry.putObject("why").put("zh", why.chinese()).put("en", why.english());
        entry.set("case", question);
        entry.set("expect", Expectation.of(protocol.answer(question)));
        return entry;
    }

    private ObjectNode listed(Rule rule, ObjectNode facts) {
        ObjectNode all = mapper.createObjectNode();
        ObjectNode only = all.putArray(rule.facts().get(0).name()).addObject().put("id", "1");
        only.setAll(facts);
        return all;
    }

    private static void put(ObjectNode facts, String name, Object value) {
        if (value instanceof Integer count) {
            facts.put(name, count);
        } else if (value instanceof Boolean flag) {
            facts.put(name, flag);
        } else {
            facts.put(name, ((Term) value).code());
        }
    }

    private static Set<String> clauses(List<? extends Row<?, ?>> rows) {
        Set<String> clauses = new TreeSet<>();
        rows.forEach(row -> clauses.add(row.clause().id()));
        return clauses;
    }

    private static <O> Label why(DecisionTable<?, O> table, BoundaryCase<O> each) {
        List<String> chinese = new ArrayList<>();
        List<String> english = new ArrayList<>();
        for (Fact<?> fact : facts(table)) {
            Label value = fact.describe(each.facts().get(fact.name()));
            chinese.add(fact.label().chinese() + value.chinese());
            english.add(fact.label().english() + " " + value.english());
        }
        List<String> rows = each.decision().rows().stream()
                .map(row -> row.id() + " (" + row.clause().id() + " "
                        + row.modality().code() + ")")
                .toList();
        String decided = String.join(" / ", rows);
        return new Label(
                table.title().chinese() + "：" + String.join("，", chinese) + " → " + decided,
                table.title().english() + ": " + String.join(", ", english) + " → " + decided);
    }

    private static List<Fact<?>> facts(DecisionTable<?, ?> table) {
        Map<String, Fact<?>> facts = new LinkedHashMap<>();
        for (Axis<?> axis : table.axes()) {
            axis.facts().forEach(fact -> facts.putIfAbsent(fact.name(), fact));
        }
        return List.copyOf(facts.values());
    }
}
