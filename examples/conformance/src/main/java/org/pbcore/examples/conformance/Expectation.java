package org.pbcore.examples.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.TreeSet;

/** What the kit holds an answer to: everything but names of rows, messages and the order of what has none. */
final class Expectation {
    private Expectation() {}

    static ObjectNode of(JsonNode answer) {
        ObjectNode kept = JsonNodeFactory.instance.objectNode();
        if (answer.has("error")) {
            ObjectNode error = kept.putObject("error");
            error.set("code", answer.at("/error/code"));
            error.set("path", answer.at("/error/path"));
            return kept;
        }
        kept.set("outcome", answer.get("outcome"));
        ObjectNode undecided = kept.putObject("undecided");
        answer.get("undecided").properties().forEach(part -> {
            TreeSet<String> facts = new TreeSet<>();
            part.getValue().forEach(fact -> facts.add(fact.textValue()));
            facts.forEach(undecided.withArray(part.getKey())::add);
        });
        TreeSet<String> grounds = new TreeSet<>();
        ArrayNode because = kept.putArray("because");
        answer.get("because")
                .forEach(row -> grounds.add(row.get("clause").textValue() + " "
                        + row.get("modality").textValue()));
        grounds.forEach(ground -> because.addObject()
                .put("clause", ground.substring(0, ground.indexOf(' ')))
                .put("modality", ground.substring(ground.indexOf(' ') + 1)));
        return kept;
    }
}
