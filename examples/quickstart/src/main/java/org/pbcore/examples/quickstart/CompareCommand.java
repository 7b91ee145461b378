package org.pbcore.examples.quickstart;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pbcore.ledger.intake.Problem;
import org.pbcore.ledger.intake.SurveyIntake;
import org.pbcore.ledger.intake.SurveyListener;
import org.pbcore.ledger.intake.SurveyRow;
import org.pbcore.reports.Renderer;
import org.pbcore.reports.Rendering;
import org.pbcore.reports.Report;
import org.pbcore.reports.csv.CsvTables;
import org.pbcore.reports.html.HtmlReport;
import org.pbcore.reports.office.ComparisonReport;
import org.pbcore.reports.xlsx.XlsxReport;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.comparison.ComparisonResult;
import org.pbcore.rules.comparison.ComparisonTally;
import org.pbcore.rules.comparison.RulebookComparison;
import org.pbcore.rules.policy.Policies;
import org.pbcore.rules.policy.Policy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compares what two policies say of the organisations of a survey. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "两个政策对同一批单位：什么变、谁变、为什么 What changes between two policies, for whom, and why.")
public final class CompareCommand implements Callable<Integer> {
    @Option(
            names = "--in",
            paramLabel = "FILE",
            description = "摸排表 CSV（UTF-8、GBK，可 gzip）；缺省用模拟城市 the survey; by default a simulated city")
    private @Nullable Path in;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "target/compare",
            description = "输出目录 where the results go (${DEFAULT-VALUE})")
    private Path out = Path.of("target/compare");

    @Option(
            names = "--policy",
            paramLabel = "ID|FILE.json",
            defaultValue = "branch-regulations-2018",
            description = "原政策 the policy before (${DEFAULT-VALUE})")
    private String before = "branch-regulations-2018";

    @Option(
            names = "--with",
            paramLabel = "ID|FILE.json",
            defaultValue = "two-new-2020",
            description = "新政策 the policy after (${DEFAULT-VALUE})")
    private String after = "two-new-2020";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            defaultValue = "2020-09-15",
            description = "统计日 the day for which facts are judged (${DEFAULT-VALUE})")
    private LocalDate asOf = LocalDate.of(2020, 9, 15);

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        RulebookComparison comparison =
                RulebookComparison.between(Rulebook.of(policy(before), asOf), Rulebook.of(policy(after), asOf));
        Files.createDirectories(out);
        Path survey = SimulatedCity.unless(in, out);
        Map<String, String> names = new HashMap<>();
        ComparisonResult result = count(comparison, survey, names);
        Report report = ComparisonReport.of(comparison, result, Optional.empty(), id -> names.getOrDefault(id, id));
        write(report, CsvTables::write, "comparison.csv");
        write(report, XlsxReport::write, "comparison.xlsx");
        write(report, HtmlReport::write, "comparison.html");
        PrintWriter terminal =
                Optional.ofNullable(spec).orElseThrow().commandLine().getOut();
        new ComparisonSummary(terminal).print(comparison, result, out);
        return 0;
    }

    private static ComparisonResult count(RulebookComparison comparison, Path survey, Map<String, String> names)
            throws IOException {
        Assumptions assumptions = Assumptions.bundled();
        ComparisonTally tally = comparison.tally(
                Integer.MAX_VALUE,
                (organisation, changes) ->
                        names.put(organisation.getId(), organisation.getName().orElse("")));
        SurveyIntake.read(survey, new SurveyListener() {
            @Override
            public void registered(SurveyRow row) {
                tally.add(assumptions.complete(row.organisation()));
            }

            @Override
            public void problem(Problem problem) {
                // the survey command lists problems
            }
        });
        return tally.result();
    }

    private void write(Report report, Renderer renderer, String file) throws IOException {
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(out.resolve(file)))) {
            renderer.write(report, Rendering.USUAL, stream);
        }
    }

    /**
     * Finds a policy.
     *
     * @param name the id of a built-in one, or a file that ends in {@code .json}
     * @return the policy
     * @throws IOException when the file cannot be read
     */
    public static Policy policy(String name) throws IOException {
        if (!name.endsWith(".json")) {
            return Policies.builtin(name);
        }
        try (InputStream document = Files.newInputStream(Path.of(name))) {
            return Policies.read(name, document);
        }
    }
}
