package org.pbcore.examples.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The kit as it stands in the documentation. */
record Kit(List<JsonNode> cases, List<JsonNode> laws) {
    private static final JsonMapper MAPPER = new JsonMapper();
    static final Path HOME = Path.of(System.getProperty("pbcore.home"), "docs", "conformance");

    static Kit read() {
        List<JsonNode> cases = new ArrayList<>();
        List<JsonNode> laws = new ArrayList<>();
        try (Stream<Path> files = Files.walk(HOME.resolve("cases"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList()) {
                for (String line : Files.readAllLines(file)) {
                    JsonNode entry = MAPPER.readTree(line);
                    (entry.has("law") ? laws : cases).add(entry);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Kit(cases, laws);
    }

    static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cases of a rule under a policy. */
    List<JsonNode> of(String policy, Rule rule) {
        return cases.stream()
                .filter(entry -> entry.at("/case/rule").asText().equals(rule.code()))
                .filter(entry -> entry.at("/case/policy").asText("two-new-2020").equals(policy))
                .toList();
    }
}
