package org.pbcore.examples.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * Cases with expected answers: from an oracle written apart from this code, and the public ones where they are there.
 */
class CasesTest {
    private final JsonMapper mapper = new JsonMapper();
    private final Protocol protocol = new Protocol();

    @Test
    void cases_ofTheOracle_allAgree() throws IOException {
        assertThat(agree(bundled("oracle-cases.jsonl"))).isEqualTo(500);
    }

    @Test
    void cases_ofFiveSyncsAndSupervision_allAgree() throws IOException {
        assertThat(agree(bundled("cycle-cases.jsonl"))).isEqualTo(300);
    }

    @Test
    void cases_ofPointsAndFloatingMembers_allAgree() throws IOException {
        assertThat(agree(bundled("points-cases.jsonl"))).isEqualTo(400);
    }

    private static List<String> bundled(String name) throws IOException {
        try (BufferedReader cases = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CasesTest.class.getResourceAsStream(name)), StandardCharsets.UTF_8))) {
            return cases.lines().toList();
        }
    }

    @Test
    void cases_public_allAgreeForTheRulesAnswered() throws IOException {
        Path cases = Path.of(System.getProperty("pbcore.shared", "none"), "conformance", "cases.jsonl");
        assumeTrue(Files.exists(cases), "the public cases are not on this machine");

        assertThat(agree(Files.readAllLines(cases))).isGreaterThanOrEqualTo(100);
    }

    /** Checks every case of a rule that is answered here; gives how many there were. */
    private int agree(List<String> lines) throws IOException {
        SoftAssertions softly = new SoftAssertions();
        int checked = 0;
        for (String line : lines) {
            JsonNode pair = mapper.readTree(line);
            JsonNode question = pair.get("case");
            JsonNode expected = pair.get("expect");
            JsonNode answer = mapper.readTree(protocol.answer(question.toString()));
            boolean notHere = answer.at("/error/code").asText().equals("UNKNOWN_RULE")
                    && !expected.at("/error/code").asText().equals("UNKNOWN_RULE");
            if (!notHere) {
                checked++;
                softly.assertThat(comparable(answer)).as(question.toString()).isEqualTo(comparable(expected));
            }
        }
        softly.assertAll();
        return checked;
    }

    /** Outcome and undecided parts, or error code and the path of an invalid fact. */
    private ObjectNode comparable(JsonNode answer) {
        ObjectNode kept = mapper.createObjectNode();
        if (answer.has("error")) {
            String code = answer.at("/error/code").textValue();
            kept.put("code", code);
            if (code.equals("INVALID_FACTS")) {
                kept.put("path", answer.at("/error/path").textValue());
            }
            return kept;
        }
        kept.set("outcome", answer.get("outcome"));
        ObjectNode undecided = kept.putObject("undecided");
        answer.get("undecided").properties().forEach(part -> {
            Set<String> facts = new TreeSet<>();
            part.getValue().forEach(fact -> facts.add(fact.textValue()));
            facts.forEach(undecided.withArray(part.getKey())::add);
        });
        return kept;
    }
}
