package org.pbcore.examples.quickstart;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pbcore.ledger.Ledger;
import org.pbcore.ledger.intake.Problem;
import org.pbcore.ledger.intake.ProblemsWorkbook;
import org.pbcore.ledger.register.DiffListener;
import org.pbcore.ledger.register.DiffTerms;
import org.pbcore.ledger.register.Difference;
import org.pbcore.ledger.register.ImportPlan;
import org.pbcore.ledger.register.ImportResult;
import org.pbcore.ledger.register.ImportTerms;
import org.pbcore.ledger.register.RegisterImport;
import org.pbcore.model.code.RegionCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares a file with a ledger, and records it when told to. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "与台账比对，显示新增、变更、减少；加 --accept 才登记 Compares a file with the ledger; records it with --accept.")
final class LedgerImportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "摸排表或台账 .csv、.csv.gz、.xlsx the survey or ledger")
    private @Nullable Path file;

    @Option(names = "--into", paramLabel = "DIR", required = true, description = "台账目录，没有则新建 the ledger's folder")
    private @Nullable Path into;

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            defaultValue = "city",
            description = "台账单位 whose register it is (${DEFAULT-VALUE})")
    private String unit = "city";

    @Option(
            names = "--day",
            paramLabel = "DATE",
            defaultValue = "2020-09-15",
            description = "生效日 the day from which it holds (${DEFAULT-VALUE})")
    private LocalDate day = LocalDate.of(2020, 9, 15);

    @Option(names = "--whole", description = "文件是整册，未列出的记为减少 the file is the whole register: what it lacks is gone")
    private boolean whole;

    @Option(
            names = "--same",
            paramLabel = "KEY=KNOWN",
            description = "认定为同一组织 a row's key and the known key that it stands for")
    private Map<String, String> same = Map.of();

    @Option(names = "--other", paramLabel = "KEY", description = "认定为不同组织 a row's key that is none of its candidates")
    private Set<String> others = Set.of();

    @Option(
            names = "--moved",
            paramLabel = "KEY",
            description = "认定为转入 a code, or a row's key, that another unit held and that has moved here")
    private Set<String> moved = Set.of();

    @Option(
            names = "--region",
            paramLabel = "CODE",
            description = "未写区划的组织所在区划 where the organisations lie that name no place")
    private Optional<String> region = Optional.empty();

    @Option(names = "--accept", description = "登记 record it")
    private boolean accept;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Path source = Optional.ofNullable(file).orElseThrow();
        Path folder = Optional.ofNullable(into).orElseThrow();
        PrintWriter out = Optional.ofNullable(spec).orElseThrow().commandLine().getOut();
        DiffTerms decided = new DiffTerms(whole, same, others, moved);
        ImportTerms terms = new ImportTerms(unit, day, decided, Optional.empty(), region.map(RegionCode::parse));
        if (!Files.isRegularFile(source)) {
            throw new NoSuchFileException(source.toString());
        }
        try (Ledger ledger = LedgerCommand.openOrMake(folder)) {
            RegisterImport importing = new RegisterImport(ledger);
            ImportPlan plan = compare(importing, source, terms, folder, out);
            plan.until()
                    .ifPresent(until -> out.println("早于已知：只登记到 " + until
                            + " 之前 older than what is known: it would hold before " + until + " only"));
            if (!accept) {
                out.println(
                        plan.summary().isEmpty()
                                ? ""
                                : "\n未登记。确认后加 --accept 再运行 Nothing recorded; add --accept to record.");
                return 0;
            }
            long start = System.nanoTime();
            ImportResult result;
            try (Progress progress = new Progress()) {
                result = importing.accept(source, plan, watching(progress));
            }
            print(result, (System.nanoTime() - start) / 1_000_000, out);
        }
        return 0;
    }

    private static ImportPlan compare(
            RegisterImport importing, Path source, ImportTerms terms, Path folder, PrintWriter out) throws IOException {
        ProblemsWorkbook workbook = new ProblemsWorkbook();
        ImportPlan plan;
        DifferencesSummary summary = new DifferencesSummary(out);
        try (DifferencesCsv csv = new DifferencesCsv(folder.resolve("differences.csv"));
                Progress progress = new Progress()) {
            plan = importing.compare(source, terms, new DiffListener() {
                @Override
                public void difference(Difference difference) {
                    csv.write(difference);
                    summary.add(difference);
                }

                @Override
                public void problem(Problem problem) {
                    workbook.add(problem);
                }

                @Override
                public void progress(long bytesRead, OptionalLong bytesTotal) {
                    progress.at(bytesRead, bytesTotal);
                }
            });
        }
        summary.print(plan.summary());
        out.println("\n差异 differences: " + folder.resolve("differences.csv"));
        if (plan.summary().intake().problemCount() > 0) {
            try (Progress progress = new Progress("写出 writing")) {
                workbook.write(source, folder.resolve("problems.xlsx"), progress::at);
            }
            out.println("问题 problems: " + folder.resolve("problems.xlsx"));
        }
        return plan;
    }

    private static DiffListener watching(Progress progress) {
        return new DiffListener() {
            @Override
            public void difference(Difference difference) {
                // shown before
            }

            @Override
            public void progress(long bytesRead, OptionalLong bytesTotal) {
                progress.at(bytesRead, bytesTotal);
            }
        };
    }

    private static void print(ImportResult result, long millis, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%n已登记 recorded: 组织 organisations %,d · 条目 entries %,d · %,d ms%n",
                result.organisations(),
                result.entries(),
                millis);
        if (result.personalLeftOut() > 0) {
            out.printf(
                    Locale.ROOT,
                    "个人信息未入账（需密钥的保险库） personal values not kept, which takes a vault with a key: %,d%n",
                    result.personalLeftOut());
        }
    }
}
