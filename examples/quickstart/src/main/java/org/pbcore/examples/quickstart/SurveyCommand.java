package org.pbcore.examples.quickstart;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pbcore.reports.survey.SurveyReport;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.policy.Policies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Turns a survey into decisions, coverage and a report. */
@Command(
        name = "survey",
        mixinStandardHelpOptions = true,
        description = "读取摸排表，得出应建义务、隶属、摸排单位、五个清和覆盖率 Turns a survey into decisions, coverage and a report.")
final class SurveyCommand implements Callable<Integer> {
    @Option(
            names = "--in",
            paramLabel = "FILE",
            description = "摸排表 .csv（UTF-8、GBK，可 gzip）或 .xlsx；缺省用模拟城市 the survey; by default a simulated city")
    private @Nullable Path in;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "target/survey",
            description = "输出目录 where the results go (${DEFAULT-VALUE})")
    private Path out = Path.of("target/survey");

    @Option(
            names = "--policy",
            paramLabel = "ID",
            defaultValue = "two-new-2020",
            description = "政策，须回答此处用到的全部规则 a policy that answers every rule used here (${DEFAULT-VALUE})")
    private String policy = "two-new-2020";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            defaultValue = "2020-09-15",
            description = "统计日 the day for which facts are judged (${DEFAULT-VALUE})")
    private LocalDate asOf = LocalDate.of(2020, 9, 15);

    @Option(
            names = "--assume",
            paramLabel = "FILE",
            description =
                    "假设文件 JSON；缺省用内置假设 what is taken for true where the survey did not ask; by default a bundled file")
    private @Nullable Path assume;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Rulebook rulebook = Rulebook.of(Policies.builtin(policy), asOf);
        Assumptions assumptions = assume == null ? Assumptions.bundled() : Assumptions.read(assume);
        Files.createDirectories(out);
        Path survey = SimulatedCity.unless(in, out);
        long start = System.nanoTime();
        SurveyRun run = new SurveyRun(rulebook, assumptions, out, in == null);
        SurveyReport report = run.run(survey);
        PrintWriter terminal =
                Optional.ofNullable(spec).orElseThrow().commandLine().getOut();
        new Summary(terminal).print(report, run.wanted(), out, (System.nanoTime() - start) / 1_000_000);
        return 0;
    }
}
