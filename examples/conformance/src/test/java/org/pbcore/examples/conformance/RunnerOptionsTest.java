package org.pbcore.examples.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The options of the runner, with the policy that the documentation shows. */
class RunnerOptionsTest {
    private static final Path GUIDE = Kit.HOME.resolveSibling("policies.md");
    private static final String CASE = "{\"id\":\"a\",\"rule\":\"formation\",\"policy\":\"my-county-2021\","
            + "\"asOf\":\"2022-06-01\",\"facts\":{\"kind\":\"NON_PUBLIC_ENTERPRISE\",\"legalEntity\":true,"
            + "\"employees\":60,\"fullMembers\":1,\"probationaryMembers\":0,\"floatingMembers\":0}}\n";

    @TempDir
    private Path folder;

    private Path policy;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void policyOfTheGuide() throws IOException {
        String guide = Files.readString(GUIDE);
        int begin = guide.indexOf("```json") + 7;
        policy = Files.writeString(folder.resolve("my.json"), guide.substring(begin, guide.indexOf("```", begin)));
    }

    @Test
    void run_caseOfAnOwnPolicy_isAnsweredByIt() throws IOException {
        assertThat(start(CASE, "--policy", policy.toString())).isZero();

        assertThat(answer().at("/outcome/duty").textValue()).isEqualTo("MUST");
        assertThat(answer().at("/because/0/clause").textValue()).isEqualTo("2.2.2-b");
    }

    @Test
    void run_caseOfAPolicyThatWasNotGiven_saysHowToGiveIt() throws IOException {
        assertThat(start(CASE)).isZero();

        assertThat(answer().at("/error/code").textValue()).isEqualTo("UNKNOWN_POLICY");
        assertThat(answer().at("/error/message").textValue()).contains("--policy FILE");
    }

    @Test
    void run_policyThatContradictsItself_isAnErrorOfTheCase() throws IOException {
        Files.writeString(
                policy,
                Files.readString(policy)
                        .replace("formation.headcount.enterprise", "formation.generalBranch")
                        .replace("\"atLeast\": 30", "\"atLeast\": 130"));

        assertThat(start(CASE, "--policy", policy.toString())).isZero();

        assertThat(answer().at("/error/code").textValue()).isEqualTo("UNKNOWN_POLICY");
        assertThat(answer().at("/error/message").textValue()).contains("/parameters/formation.generalBranch");
    }

    @Test
    void kit_ofAnOwnPolicy_isForItsFirstDayWhereThatIsLater_andRuns() throws IOException {
        Path kit = folder.resolve("kit");

        assertThat(start("", "kit", "--out", kit.toString(), "--policy", policy.toString()))
                .isZero();

        Path cases = kit.resolve("cases/boundary/my-county-2021/formation.jsonl");
        assertThat(Files.readAllLines(cases))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("\"asOf\":\"2021-03-01\""));
    }

    @Test
    void kit_forADayBeforeThePolicy_isToldInOneLine() throws IOException {
        assertThat(start("", "kit", "--out", folder.toString(), "--policy", policy.toString(), "--as-of", "2020-09-15"))
                .isEqualTo(2);

        assertThat(err.toString(UTF_8)).startsWith("POLICY_NOT_IN_FORCE ").hasLineCount(1);
    }

    @Test
    void start_withWhatItCannotRead_isToldInOneLine() throws IOException {
        Files.writeString(policy, "{");
        assertThat(start("", "--policy", policy.toString())).isEqualTo(2);
        assertThat(start("", "--policy", folder.resolve("none.json").toString()))
                .isEqualTo(2);

        assertThat(err.toString(UTF_8).lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("POLICY_FORMAT "),
                        line -> assertThat(line).contains("none.json"));
    }

    @Test
    void start_withOptionsThatAreNone_saysHowItIsUsed() throws IOException {
        for (List<String> args : List.of(
                List.of("kit"),
                List.of("--out", "a"),
                List.of("kit", "--out"),
                List.of("--as-of", "2020-09-15"),
                List.of("kit", "--out", "a", "--as-of", "2020-02-30"),
                List.of("--polcy", "a"))) {
            err.reset();

            assertThat(start("", args.toArray(String[]::new))).as("%s", args).isEqualTo(2);
            assertThat(err.toString(UTF_8)).startsWith("usage: ");
        }
    }

    private int start(String in, String... args) throws IOException {
        out.reset();
        return ConformanceRunner.start(
                Stream.of(args).toList(),
                new ByteArrayInputStream(in.getBytes(UTF_8)),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8));
    }

    private JsonNode answer() {
        return Kit.parse(out.toString(UTF_8));
    }
}
