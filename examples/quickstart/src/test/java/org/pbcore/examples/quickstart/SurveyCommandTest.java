package org.pbcore.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurveyCommandTest {
    private static final String HEADINGS = "统一社会信用代码,单位名称,单位类型,独立法人,职工人数,正式党员,预备党员,流动党员,经营状态,党组织形式,党建指导员数\n";

    @TempDir
    Path folder;

    private final StringWriter terminal = new StringWriter();

    @Test
    void survey_simulatedCity_accountsForEveryRowInEveryFile() throws IOException {
        assertThat(quickstart("survey", "--out", folder.toString())).isZero();

        JsonNode coverage = coverage();
        assertThat(coverage.get("rows").intValue()).isEqualTo(5000);
        assertThat(coverage.get("registered").intValue()).isEqualTo(4999);
        assertThat(coverage.get("rejected").intValue()).isEqualTo(1);
        assertThat(lines("decisions.csv")).hasSize(5000).first().asString().contains("id", "duty", "reasons");
        assertThat(lines("problems.csv")).hasSize(coverage.get("problems").intValue() + 1);
        assertThat(lines("facts-wanted.csv"))
                .hasSizeGreaterThan(100)
                .first()
                .asString()
                .contains("待补事实", "decides");
        assertThat(coverage.get("counties").properties()).isNotEmpty();
        assertThat(terminal.toString()).contains("模拟城市", "5,000 = 登记 registered 4,999", "金水区", "待定");
        assertThat(Files.readString(folder.resolve("report.html")))
                .contains("模拟")
                .doesNotContain("src=\"http");
    }

    @Test
    void survey_simulatedCity_isTheSameEveryTime() throws IOException {
        Path one = folder.resolve("one.csv");
        Path other = folder.resolve("other.csv");
        SimulatedCity.write(one);
        SimulatedCity.write(other);

        assertThat(one).hasSameBinaryContentAs(other);
    }

    @Test
    void survey_boundaries_areDecidedWithReasons() throws IOException {
        run(
                ",三名正式党员,非公企业,否,1,3,0,0,正常,单独建立,0",
                ",两名正式党员,非公企业,是,1,2,0,0,正常,未建立,0",
                ",超过五十名,非公企业,是,60,51,0,4,正常,单独建立,0",
                ",未知,非公企业,是,约50,,0,0,正常,未建立,0");

        List<String> decisions = lines("decisions.csv");
        assertThat(decisions.get(1)).startsWith("row-2,MUST,OWN,BRANCH,NONE,").contains("2.2.2-c");
        assertThat(decisions.get(2)).startsWith("row-3,SHOULD,JOINT,NONE,NONE,").contains("2.2.2-a");
        assertThat(decisions.get(3))
                .startsWith("row-4,MUST,OWN,GENERAL_BRANCH,ENCOURAGED,")
                .contains("2.2.2-h");
        assertThat(decisions.get(4)).contains("待定").contains("正式党员");
        assertThat(lines("problems.csv"))
                .hasSize(2)
                .last()
                .asString()
                .contains("职工人数")
                .doesNotContain("约50");
    }

    @Test
    void survey_unknownFacts_areWantedWithWhatTheyDecide() throws IOException {
        run(",未知,非公企业,是,10,,0,0,正常,未建立,0");

        assertThat(lines("facts-wanted.csv"))
                .filteredOn(line -> line.contains(",fullMembers,"))
                .singleElement()
                .asString()
                .startsWith("row-2,正式党员,fullMembers,1,,6,")
                .contains("formation.duty", "coverage.formation", "2.2.2-c");
        assertThat(terminal.toString()).contains("待补事实", "fullMembers");
    }

    @Test
    void survey_gbk_isReadLikeUtf8() throws IOException {
        String text = HEADINGS + ",某某,非公企业,是,60,3,0,0,正常,单独建立,0\n";
        Path gbk = Files.write(folder.resolve("gbk.csv"), text.getBytes(Charset.forName("GBK")));

        assertThat(quickstart("survey", "--in", gbk.toString(), "--out", folder.toString()))
                .isZero();
        assertThat(coverage().at("/whole/formation/rate").textValue()).isEqualTo("100.00");
    }

    @Test
    void survey_assumptionsLeftOut_leavesFactsUnknown() throws IOException {
        Path none = Files.writeString(folder.resolve("none.json"), "{}");
        Path survey = Files.writeString(folder.resolve("in.csv"), HEADINGS + ",某某,社会组织,是,60,3,0,0,正常,未建立,0\n");

        assertThat(quickstart(
                        "survey", "--in", survey.toString(), "--out", folder.toString(), "--assume", none.toString()))
                .isZero();
        assertThat(lines("decisions.csv").get(1)).contains("待定");
    }

    @Test
    void survey_refusedInput_exitsWithOneAndSaysWhy() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.json"), "{\"no-such\": 1}");

        assertThat(quickstart("survey", "--out", folder.toString(), "--assume", bad.toString()))
                .isOne();
        assertThat(quickstart("survey", "--out", folder.toString(), "--policy", "no-such"))
                .isOne();
        assertThat(quickstart("survey", "--out", folder.toString(), "--as-of", "2019-12-31"))
                .isOne();
        assertThat(quickstart(
                        "survey",
                        "--out",
                        folder.toString(),
                        "--in",
                        folder.resolve("none.csv").toString()))
                .isOne();
        assertThat(terminal.toString()).contains("/no-such", "two-new-2020", "2019-12-31", "none.csv");
        assertThat(quickstart("survey", "--no-such")).isEqualTo(2);
    }

    @Test
    void survey_failingRun_leavesEarlierResultsAlone() throws IOException {
        run(",某某,非公企业,是,60,3,0,0,正常,单独建立,0");
        List<String> before = lines("decisions.csv");
        Path empty = Files.writeString(folder.resolve("empty.csv"), "");

        assertThat(quickstart("survey", "--in", empty.toString(), "--out", folder.toString()))
                .isOne();
        assertThat(lines("decisions.csv")).isEqualTo(before).hasSize(2);
        assertThat(folder)
                .isDirectoryNotContaining(path -> path.getFileName().toString().startsWith("part"));
    }

    /** The figures were computed by a program written apart from this library. */
    @Test
    void survey_zhengzhou_agreesWithTheOracle() throws IOException {
        Path survey = Path.of(System.getProperty("pbcore.shared", "none"), "data", "zhengzhou-survey.csv.gz");
        assumeTrue(Files.exists(survey), "the Zhengzhou survey is not on this machine");

        assertThat(quickstart("survey", "--in", survey.toString(), "--out", folder.toString()))
                .isZero();

        JsonNode coverage = coverage();
        assertThat(coverage.get("rows").intValue()).isEqualTo(29487);
        assertThat(coverage.get("registered").intValue()).isEqualTo(29487);
        assertMetric(coverage, "formation", 976, 1123, 589, "86.91");
        assertMetric(coverage, "headcount", 715, 1275, 601, "56.08");
        assertMetric(coverage, "organisation", 5252, 25352, 665, "20.72");
        assertMetric(coverage, "work", 19615, 25353, 664, "77.37");
        assertMetric(coverage, "guidance", 13635, 19917, 848, "68.46");
    }

    private void assertMetric(
            JsonNode coverage, String metric, int numerator, int denominator, int undecided, String rate) {
        JsonNode numbers = coverage.at("/whole/" + metric);
        assertThat(numbers.get("numerator").intValue()).as(metric).isEqualTo(numerator);
        assertThat(numbers.get("denominator").intValue()).as(metric).isEqualTo(denominator);
        assertThat(numbers.get("undecided").intValue()).as(metric).isEqualTo(undecided);
        assertThat(numbers.get("excluded").intValue()).as(metric).isEqualTo(3470);
        assertThat(numbers.get("rate").textValue()).as(metric).isEqualTo(rate);
    }

    private int quickstart(String... args) {
        return Quickstart.run(new PrintWriter(terminal), new PrintWriter(terminal), args);
    }

    private void run(String... rows) throws IOException {
        Path survey = Files.writeString(folder.resolve("in.csv"), HEADINGS + String.join("\n", rows) + "\n");
        assertThat(quickstart("survey", "--in", survey.toString(), "--out", folder.toString()))
                .isZero();
    }

    private JsonNode coverage() throws IOException {
        return new JsonMapper().readTree(Files.newInputStream(folder.resolve("coverage.json")));
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file));
    }
}
