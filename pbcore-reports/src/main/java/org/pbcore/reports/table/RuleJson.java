package org.pbcore.reports.table;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.policy.Policy;
import org.pbcore.rules.table.Axis;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.Fact;

/**
 * A rule as JSON that an evaluator in another language can run: its facts, and its tables as each policy fills them in.
 *
 * <p>The document holds {@code format}, {@code rule}, {@code facts} in the order in which they are checked, and
 * {@code policies}; a policy holds an edition of the tables for every stretch of days, and none where it does not
 * answer the rule. docs/exports.md has the format.
 */
public final class RuleJson {
    private static final String FORMAT = "pbcore-rule-1";
    private static final JsonFactory JSON = JsonFactory.builder().build();

    private final String rule;
    private final Map<Policy, List<Edition>> editions = new LinkedHashMap<>();
    private final Map<String, Fact<?>> facts = new LinkedHashMap<>();

    /**
     * Collects the tables of a rule.
     *
     * @param rule the rule, which is the family of its tables
     * @param policies the policies that are known; some of them answer the rule
     */
    public RuleJson(String rule, List<Policy> policies) {
        this.rule = rule;
        for (Policy policy : policies) {
            List<Edition> all = editions(policy);
            all.forEach(edition -> edition.tables.forEach(this::collect));
            editions.put(policy, all);
        }
    }

    /** The tables from a day on. */
    private record Edition(LocalDate from, List<DecisionTable<?, ?>> tables) {}

    /**
     * Returns the facts that some table asks for.
     *
     * @return the names, in the order of the tables
     */
    public List<String> facts() {
        return List.copyOf(facts.keySet());
    }

    /**
     * Writes the rule.
     *
     * @param order the facts of {@link #facts()}, in the order in which they are checked
     * @param out where it goes, UTF-8; left open
     * @throws IOException when it cannot be written
     * @throws IllegalArgumentException when a name is no fact of the rule
     */
    public void write(List<String> order, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            DefaultIndenter lines = new DefaultIndenter(" ", "\n");
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            TableJson tables = new TableJson(json);
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            json.writeStringField("rule", rule);
            json.writeArrayFieldStart("facts");
            for (String name : order) {
                tables.fact(Optional.<Fact<?>>ofNullable(facts.get(name))
                        .orElseThrow(() -> new IllegalArgumentException(rule + " has no fact " + name)));
            }
            json.writeEndArray();
            json.writeArrayFieldStart("policies");
            for (Policy policy : editions.keySet()) {
                policy(policy, json, tables);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void policy(Policy policy, JsonGenerator json, TableJson tables) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", policy.id());
        json.writeStringField("from", policy.from().toString());
        json.writeArrayFieldStart("editions");
        for (Edition edition : editions.getOrDefault(policy, List.of())) {
            json.writeStartObject();
            json.writeStringField("from", edition.from.toString());
            json.writeArrayFieldStart("tables");
            for (DecisionTable<?, ?> table : edition.tables) {
                tables.write(table);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private List<Edition> editions(Policy policy) {
        List<Edition> editions = new ArrayList<>();
        if (policy.rules().contains(rule)) {
            for (LocalDate day : policy.turningDays()) {
                List<DecisionTable<?, ?>> tables = Rulebook.of(policy, day).tables().stream()
                        .filter(table -> table.family().equals(rule))
                        .toList();
                editions.add(new Edition(day, tables));
            }
        }
        return editions;
    }

    private <F> void collect(DecisionTable<F, ?> table) {
        for (Axis<F> axis : table.axes()) {
            axis.facts().forEach(fact -> facts.putIfAbsent(fact.name(), fact));
        }
    }
}
