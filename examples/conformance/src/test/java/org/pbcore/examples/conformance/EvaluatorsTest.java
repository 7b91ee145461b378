package org.pbcore.examples.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pbcore.model.term.Term;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.policy.Policy;
import org.pbcore.rules.table.DecisionTable;

/** Evaluators in other languages, which read nothing but the exported tables, say what the library says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvaluatorsTest {
    private static final Path KIT = Path.of(System.getProperty("pbcore.home", "."), "docs", "conformance");

    private final JsonMapper mapper = new JsonMapper();
    private final List<String> cases = new ArrayList<>();
    private final List<JsonNode> answers = new ArrayList<>();

    @BeforeAll
    void collect() throws IOException {
        Set<Rule> rules = ExportedRules.all().keySet();
        for (Rule rule : rules) {
            for (Policy policy : ExportedRules.POLICIES) {
                if (policy.rules().contains(rule.code())) {
                    Rulebook.of(policy, policy.from()).tables().stream()
                            .filter(table -> table.family().equals(rule.code()))
                            .forEach(table -> boundaries(rule, policy, table));
                }
            }
        }
        int boundaries = cases.size();
        assertThat(boundaries).isGreaterThan(25_000);
        resource("evaluator-cases.jsonl").forEach(cases::add);
        Set<String> names = rules.stream().map(Rule::code).collect(Collectors.toSet());
        for (String line : resource("oracle-cases.jsonl")) {
            JsonNode question = mapper.readTree(line).get("case");
            if (names.contains(question.path("rule").asText())) {
                cases.add(question.toString());
            }
        }
        Protocol protocol = new Protocol();
        for (String question : cases) {
            answers.add(mapper.readTree(protocol.answer(question)));
        }
    }

    @ParameterizedTest
    @CsvSource({"python3,evaluator.py", "node,evaluator.js"})
    void evaluator_everyBoundaryAndEveryError_answersAsTheLibrary(String program, String file, @TempDir Path directory)
            throws IOException, InterruptedException {
        assumeTrue(runs(program), program + " is not on this machine: " + file + " is not run");
        Path in = Files.write(directory.resolve("cases.jsonl"), cases, UTF_8);
        Path out = directory.resolve("answers.jsonl");
        Process process = new ProcessBuilder(program, KIT.resolve(file).toString())
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();

        assertThat(process.waitFor()).isZero();
        List<String> said = Files.readAllLines(out, UTF_8);
        assertThat(said).hasSameSizeAs(answers);
        for (int i = 0; i < said.size(); i++) {
            assertThat(comparable(mapper.readTree(said.get(i))))
                    .as(cases.get(i))
                    .isEqualTo(comparable(answers.get(i)));
        }
    }

    private <O> void boundaries(Rule rule, Policy policy, DecisionTable<?, O> table) {
        table.boundaryCases().forEach(each -> {
            ObjectNode question = mapper.createObjectNode()
                    .put("id", table.id() + "-" + cases.size())
                    .put("rule", rule.code())
                    .put("policy", policy.id());
            ObjectNode facts = question.putObject("facts");
            each.facts()
                    .forEach((name, value) -> facts.putPOJO(name, value instanceof Term term ? term.code() : value));
            cases.add(question.toString());
        });
    }

    private static List<String> resource(String name) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(EvaluatorsTest.class.getResourceAsStream(name)), UTF_8))) {
            return lines.lines().toList();
        }
    }

    private static boolean runs(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "--version").start().waitFor(1, TimeUnit.MINUTES);
        } catch (IOException e) {
            return false;
        }
    }

    /** An answer without the words of its error, which are everyone's own. */
    private static JsonNode comparable(JsonNode answer) {
        if (answer.path("error") instanceof ObjectNode error) {
            error.remove("message");
        }
        return answer;
    }
}
