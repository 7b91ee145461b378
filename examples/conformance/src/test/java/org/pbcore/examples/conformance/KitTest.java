package org.pbcore.examples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The kit in the documentation is what this implementation answers, and nothing in it is out of date. */
class KitTest {
    private static final String AGAIN =
            "java -jar examples/conformance/target/pbcore-conformance.jar kit --out docs/conformance";

    private final Kit kit = Kit.read();
    private final Protocol protocol = new Protocol();

    @Test
    void cases_all_agree() {
        SoftAssertions softly = new SoftAssertions();
        for (JsonNode entry : kit.cases()) {
            JsonNode expected = entry.get("expect");
            ObjectNode got = Expectation.of(answer(entry.get("case")));
            if (got.at("/error/code").asText().equals("MALFORMED")) {
                got.withObject("/error").put("path", "");
            }
            softly.assertThat(got).as(entry.get("id").asText()).isEqualTo(expected);
        }
        softly.assertAll();
    }

    @Test
    void laws_all_hold() {
        SoftAssertions softly = new SoftAssertions();
        for (JsonNode entry : kit.laws()) {
            List<JsonNode> outcomes = new ArrayList<>();
            entry.get("cases").forEach(each -> outcomes.add(answer(each).get("outcome")));
            softly.assertThat(outcomes).as(entry.get("id").asText()).doesNotContainNull();
            if (entry.get("law").asText().equals("SUM")) {
                softly.assertThat(counts(outcomes.subList(1, outcomes.size())))
                        .as(entry.get("id").asText())
                        .isEqualTo(counts(outcomes.subList(0, 1)));
            } else {
                softly.assertThat(new HashSet<>(outcomes))
                        .as(entry.get("id").asText())
                        .hasSize(1);
            }
        }
        softly.assertAll();
        assertThat(kit.laws()).isNotEmpty();
    }

    @Test
    void ids_ofCasesAndLaws_areUnique() {
        List<String> ids = Stream.concat(kit.cases().stream(), kit.laws().stream())
                .map(entry -> entry.get("id").textValue())
                .toList();

        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void rules_ofTheProtocol_allHaveCases() {
        Set<String> asked = new TreeSet<>();
        kit.cases().forEach(entry -> asked.add(entry.at("/case/rule").asText()));

        assertThat(asked).containsAll(Stream.of(Rule.values()).map(Rule::code).toList());
    }

    @Test
    void files_thatAreMade_areNotStale() throws IOException {
        Map<String, String> made = KitFiles.builtin();
        Set<String> there = new TreeSet<>();
        for (String directory : List.of("cases/boundary", "schemas/facts")) {
            try (Stream<Path> files = Files.walk(Kit.HOME.resolve(directory))) {
                files.filter(Files::isRegularFile)
                        .map(file -> Kit.HOME.relativize(file).toString().replace('\\', '/'))
                        .forEach(there::add);
            }
        }

        assertThat(there).as(AGAIN).isSubsetOf(made.keySet());
        for (Map.Entry<String, String> file : made.entrySet()) {
            assertThat(Files.readString(Kit.HOME.resolve(file.getKey())).equals(file.getValue()))
                    .as("%s is made anew by: %s", file.getKey(), AGAIN)
                    .isTrue();
        }
    }

    private JsonNode answer(JsonNode asked) {
        return asked.isTextual() ? read(protocol.answer(asked.textValue())) : read(protocol.answer(asked.toString()));
    }

    private static JsonNode read(String json) {
        return Kit.parse(json);
    }

    /** The sums of the counts, by metric and name. */
    private static Map<String, Long> counts(List<JsonNode> outcomes) {
        return outcomes.stream()
                .flatMap(outcome -> outcome.properties().stream())
                .flatMap(metric -> metric.getValue().properties().stream()
                        .filter(count -> count.getValue().isNumber())
                        .map(count -> Map.entry(
                                metric.getKey() + "." + count.getKey(),
                                count.getValue().asLong())))
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.summingLong(Map.Entry::getValue)));
    }
}
