package org.pbcore.examples.quickstart.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ReportCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter said = new StringWriter();

    private int report(Path out, String... arguments) {
        List<String> all = new ArrayList<>(List.of("--out", out.toString()));
        all.addAll(List.of(arguments));
        CommandLine command = new CommandLine(new ReportCommand())
                .setOut(new PrintWriter(said))
                .setErr(new PrintWriter(said));
        int code = command.execute(all.toArray(new String[0]));
        assertThat(said.toString()).as("what was said").isNotEmpty();
        return code;
    }

    @Test
    void reports_ofTheSimulatedCity_areTheSameEveryTime() throws IOException {
        Path one = folder.resolve("one");
        Path other = folder.resolve("other");
        assertThat(report(one)).isZero();
        assertThat(report(other)).isZero();
        assertThat(said.toString()).doesNotContain("拒绝", "缺少");

        for (OfficeReport report : OfficeReports.ALL) {
            for (Form form : report.forms()) {
                List<Path> files = files(one, report.name(), form);
                assertThat(files).as(report.name() + " " + form).isNotEmpty();
                for (Path file : files) {
                    assertThat(file).isNotEmptyFile().hasSameBinaryContentAs(other.resolve(file.getFileName()));
                }
            }
        }
    }

    /** The files of a report: one, or numbered ones. */
    private static List<Path> files(Path folder, String name, Form form) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(name + "(-\\d+)?\\." + form))
                    .toList();
        }
    }

    @Test
    void ledger_unlessSaidOtherwise_showsNoPerson() throws IOException {
        assertThat(report(folder, "enterprise-ledger", "--format", "csv")).isZero();
        assertThat(Files.readString(folder.resolve("enterprise-ledger.csv")))
                .doesNotContain("模拟负责人")
                .contains("模*");

        assertThat(report(folder, "enterprise-ledger", "--format", "csv", "--show-personal"))
                .isZero();
        assertThat(Files.readString(folder.resolve("enterprise-ledger.csv"))).contains("模拟负责人");
    }

    @Test
    void unknownReport_isWrongUsageInBothLanguages() {
        assertThat(report(folder, "no-such-report")).isEqualTo(2);
        assertThat(said.toString()).contains("没有报表 no report", "joint-plan, rectification");
    }

    @Test
    void unknownForm_isWrongUsageInBothLanguages() {
        assertThat(report(folder, "coverage", "--format", "pdf")).isEqualTo(2);
        assertThat(said.toString()).contains("没有格式 no form", "xlsx");
    }

    @Test
    void factsOfARealCity_areNeverMadeUp() throws IOException {
        report(folder, "floating", "--format", "csv");
        String survey = folder.resolve("simulated-city.csv").toString();
        Path out = folder.resolve("real");

        assertThat(report(out, "floating", "--in", survey)).isOne();
        assertThat(said.toString()).contains("floating 缺少 three-reports.jsonl");
        assertThat(out.resolve("floating.csv")).doesNotExist();
    }

    @Test
    void badLineOfFacts_isToldAndTheOthersStand() throws IOException {
        assertThat(report(folder, "rectification", "--format", "csv")).isZero();
        String before = Files.readString(folder.resolve("rectification.csv"));
        Path facts = folder.resolve("simulated-facts");
        Path problems = facts.resolve("problems.jsonl");
        Files.writeString(
                problems,
                "{\"id\": \"x\", \"unit\": \"某县\", \"listedOn\": \"昨天\", \"text\": \"张三\"}\n"
                        + "{\"id\": \"x\", \"unit\": \"某县\", \"listedOn\": \"2020-01-01\", \"text\": \"t\", \"who\": 1}\n"
                        + "{\"id\": \"x\"\n{\"id\": \"x\"}\n",
                StandardOpenOption.APPEND);
        long lines = Files.readAllLines(problems).size();

        assertThat(report(folder, "rectification", "--format", "csv", "--facts", facts.toString()))
                .isZero();
        assertThat(said.toString())
                .contains(
                        "problems.jsonl:" + (lines - 3) + " /listedOn：应为日期",
                        "problems.jsonl:" + (lines - 2) + " /who：no property who",
                        "problems.jsonl:" + (lines - 1) + "：不是合法的 JSON",
                        "problems.jsonl:" + lines + "：缺少必填项")
                .doesNotContain("张三", "昨天");
        assertThat(Files.readString(folder.resolve("rectification.csv"))).isEqualTo(before);
    }

    @Test
    void factsAsAList_areReadToo() throws IOException {
        report(folder, "rectification", "--format", "csv");
        String before = Files.readString(folder.resolve("rectification.csv"));
        List<String> lines = Files.readAllLines(folder.resolve("simulated-facts/problems.jsonl"));
        Path facts = Files.createDirectory(folder.resolve("list"));
        Files.writeString(facts.resolve("problems.json"), "[" + String.join(",", lines) + ", 5]");

        assertThat(report(folder, "rectification", "--format", "csv", "--facts", facts.toString()))
                .isZero();
        assertThat(said.toString()).contains("problems.json/" + lines.size() + "：");
        assertThat(Files.readString(folder.resolve("rectification.csv"))).isEqualTo(before);
    }

    @Test
    void formThatAReportDoesNotHave_isTold() {
        assertThat(report(folder, "city-overview", "--format", "xlsx")).isOne();
        assertThat(said.toString()).contains("city-overview 没有格式 is not offered as xlsx");
    }

    @Test
    void annualTable_givenBackFilledIn_isCheckedAndBadCellsAreTold() throws IOException {
        assertThat(report(folder, "annual", "--format", "csv")).isZero();
        String first = Files.readString(folder.resolve("annual.csv"));
        assertThat(first).contains("填报数＝计算数,填报表,应建尚未建立党组织的,社会团体", "上年年末数＝本年年初数,填报表,单位数,总数");

        Path filled = Files.writeString(
                folder.resolve("filled.csv"),
                first.replaceFirst("没有党员的,13,\\d+", "没有党员的,13,甲")
                        .replaceFirst("从业人员,15,\\d+", "从业人员,15,1")
                        .replaceFirst("已派党建工作指导员的", "别的行"));
        assertThat(report(folder, "annual", "--format", "csv", "--reported", filled.toString()))
                .isZero();
        assertThat(said.toString()).contains("总数：应为计数 expected a count", "表中没有此行 no such row");
        assertThat(Files.readString(folder.resolve("annual.csv")))
                .contains("填报数＝计算数,填报表,从业人员,总数")
                .doesNotContain("填报数＝计算数,填报表,没有党员的", "填报数＝计算数,填报表,应建尚未建立党组织的");
    }
}
