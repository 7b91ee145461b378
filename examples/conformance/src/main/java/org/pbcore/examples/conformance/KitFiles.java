package org.pbcore.examples.conformance;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pbcore.rules.policy.Policies;
import org.pbcore.rules.policy.Policy;

/** The files of the kit that are made: schemas, and the boundary cases of policies. */
final class KitFiles {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    private KitFiles() {}

    /** All files that the built-in policies give, by path below the kit. */
    static Map<String, String> builtin() {
        Map<String, String> files = new LinkedHashMap<>(schemas());
        for (String id : Policies.builtin()) {
            files.putAll(boundary(Policies.builtin(id), Protocol.DEFAULT_DATE));
        }
        return files;
    }

    /** The boundary cases of a policy, a file a rule. */
    static Map<String, String> boundary(Policy policy, LocalDate asOf) {
        BoundaryKit kit = new BoundaryKit(policy, asOf);
        Map<String, String> files = new LinkedHashMap<>();
        for (Rule rule : kit.rules()) {
            String lines = kit.cases(rule).stream().map(each -> each + "\n").collect(Collectors.joining());
            files.put("cases/boundary/" + policy.id() + "/" + rule.code() + ".jsonl", lines);
        }
        return files;
    }

    /** A closed schema of each rule's facts, and one of a case with any of them. */
    static Map<String, String> schemas() {
        Map<String, String> files = new LinkedHashMap<>();
        ObjectNode any = schema("case");
        any.put("type", "object").putArray("required").add("id").add("rule").add("facts");
        any.put("additionalProperties", false);
        ObjectNode properties = any.putObject("properties");
        properties.putObject("id").put("type", "string");
        properties.putObject("rule").put("type", "string");
        properties.setAll((ObjectNode) FactType.schema(List.of(
                        FactType.Fact.optional("policy", FactType.TEXT), FactType.Fact.optional("asOf", FactType.DATE)))
                .get("properties"));
        properties.putObject("facts").put("type", "object");
        for (Rule rule : Rule.values()) {
            ObjectNode facts = schema("facts/" + rule.code());
            facts.setAll(FactType.schema(rule.facts()));
            facts.withObject("/properties").putObject("id").put("type", "string");
            files.put("schemas/facts/" + rule.code() + ".schema.json", pretty(facts));
            ObjectNode choice = any.withArray("allOf").addObject();
            choice.withObject("/if/properties/rule").put("const", rule.code());
            choice.withObject("/then/properties/facts").put("$ref", "facts/" + rule.code() + ".schema.json");
        }
        any.withArray("/properties/rule/enum");
        for (Rule rule : Rule.values()) {
            any.withArray("/properties/rule/enum").add(rule.code());
        }
        files.put("schemas/case.schema.json", pretty(any));
        return files;
    }

    static void write(Map<String, String> files, Path directory) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = directory.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private static ObjectNode schema(String name) {
        return MAPPER.createObjectNode()
                .put("$schema", DRAFT)
                .put("$id", "https://pbcore.org/conformance/1/" + name + ".schema.json");
    }

    private static String pretty(ObjectNode node) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(DefaultPrettyPrinter.NopIndenter.instance);
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        try {
            return MAPPER.writer(printer).writeValueAsString(node) + "\n";
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new IllegalStateException(impossible); // a tree is always written
        }
    }
}
