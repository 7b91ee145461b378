package org.pbcore.rules.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pbcore.model.term.Label;

/** The parameters that a policy may set, and the rules it may answer; read from {@code vocabulary.json}. */
record Vocabulary(Map<String, Entry> parameters, Set<String> rules) {
    private static final String FILE = "vocabulary.json";

    /** A parameter that a policy may set. */
    record Entry(String name, Shape shape, Label label, Label unit, List<String> terms) {}

    private static final class Holder {
        static final Vocabulary BUNDLED = read();
    }

    static Vocabulary bundled() {
        return Holder.BUNDLED;
    }

    Optional<Entry> find(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    private static Vocabulary read() {
        try (InputStream in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(FILE), FILE)) {
            JsonNode root = JsonReader.read(FILE, in);
            root.allow(Set.of("rules", "parameters"));
            Map<String, Entry> parameters = new LinkedHashMap<>();
            root.get("parameters").members().forEach((name, node) -> parameters.put(name, entry(name, node)));
            return new Vocabulary(
                    Map.copyOf(parameters), new TreeSet<>(root.get("rules").texts()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Entry entry(String name, JsonNode node) {
        node.allow(Set.of("shape", "label", "unit", "terms"));
        String shape = node.get("shape").text();
        return new Entry(
                name,
                Arrays.stream(Shape.values())
                        .filter(known -> known.name().equals(shape))
                        .findFirst()
                        .orElseThrow(() -> node.get("shape").refusal("no such shape")),
                node.get("label").label(),
                node.find("unit").map(JsonNode::label).orElse(new Label("", "")),
                node.find("terms").map(JsonNode::texts).orElse(List.of()));
    }
}
