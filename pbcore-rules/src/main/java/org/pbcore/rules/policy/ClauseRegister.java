package org.pbcore.rules.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.pbcore.model.term.Label;

/**
 * Every clause of the plan, in its order, and where it lives: what decides it, what keeps it, what is left to people.
 *
 * <p>Rows of every policy cite these ids. Immutable and thread-safe.
 */
public final class ClauseRegister {
    private static final String FILE = "clauses.json";

    private final Map<String, ClauseEntry> entries;

    private ClauseRegister(Map<String, ClauseEntry> entries) {
        this.entries = entries;
    }

    /**
     * Reads the register that comes with the rules.
     *
     * @return the register
     */
    public static ClauseRegister bundled() {
        try (InputStream in = Objects.requireNonNull(ClauseRegister.class.getResourceAsStream(FILE))) {
            Map<String, ClauseEntry> entries = new LinkedHashMap<>();
            for (JsonNode node : JsonReader.read(FILE, in).elements()) {
                ClauseEntry entry = entry(node);
                if (entries.put(entry.id(), entry) != null) {
                    throw node.refusal("条款重复 this clause stands here twice");
                }
            }
            return new ClauseRegister(entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns every clause.
     *
     * @return the clauses, in the order of the plan
     */
    public List<ClauseEntry> all() {
        return List.copyOf(entries.values());
    }

    /**
     * Finds a clause.
     *
     * @param id the id
     * @return the clause, or empty where the plan has none of that id
     */
    public Optional<ClauseEntry> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    private static ClauseEntry entry(JsonNode node) {
        node.allow(Set.of("id", "zh", "en", "tables", "calculators", "records", "judgement"));
        ClauseEntry entry = new ClauseEntry(
                node.get("id").text(),
                label(node),
                texts(node, "tables"),
                texts(node, "calculators"),
                texts(node, "records"),
                node.find("judgement").map(ClauseRegister::label));
        if (entry.treatment() == ClauseTreatment.JUDGEMENT && entry.judgement().isEmpty()) {
            throw node.refusal("条款无归宿 a clause without a home");
        }
        return entry;
    }

    private static Label label(JsonNode node) {
        return new Label(node.get("zh").text(), node.get("en").text());
    }

    private static List<String> texts(JsonNode node, String name) {
        return node.find(name).map(JsonNode::texts).orElseGet(ArrayList::new);
    }
}
