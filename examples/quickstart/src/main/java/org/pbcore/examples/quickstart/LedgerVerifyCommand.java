package org.pbcore.examples.quickstart;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;
import org.pbcore.ledger.Ledger;
import org.pbcore.ledger.Verification;
import org.pbcore.ledger.VerifyOptions;
import org.pbcore.ledger.chain.Checkpoint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells whether anybody changed a ledger. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "核验台账未被改动 Shows that nobody changed the ledger; exit code 1 if somebody did.")
final class LedgerVerifyCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "台账目录 the ledger's folder")
    private @Nullable Path folder;

    @Option(names = "--against", paramLabel = "FILE", description = "在别处保存的检查点 a checkpoint that was kept elsewhere")
    private List<Path> against = List.of();

    @Option(names = "--keep", paramLabel = "DIR", description = "写出检查点，请另处保存 writes checkpoints, to be kept elsewhere")
    private @Nullable Path keep;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Optional.ofNullable(spec).orElseThrow().commandLine().getOut();
        VerifyOptions options = VerifyOptions.NONE.aidedBy(ForkJoinPool.commonPool());
        for (Path file : against) {
            options = options.with(Checkpoint.parse(Files.readString(file)));
        }
        try (Ledger ledger = LedgerCommand.open(Optional.ofNullable(folder).orElseThrow())) {
            long start = System.nanoTime();
            Verification found = ledger.evidence().verify(options);
            print(found, (System.nanoTime() - start) / 1_000_000, out);
            if (keep != null && found.isIntact()) {
                Files.createDirectories(keep);
                for (String unit : ledger.units()) {
                    Path file = keep.resolve(unit.replaceAll("[^\\p{L}\\p{N}._-]", "_") + ".checkpoint");
                    Files.writeString(file, ledger.evidence().checkpoint(unit).text());
                    out.println("检查点 checkpoint: " + file);
                }
            }
            return found.isIntact() ? 0 : 1;
        }
    }

    private static void print(Verification found, long millis, PrintWriter out) {
        if (found instanceof Verification.Ok ok) {
            out.printf(
                    Locale.ROOT,
                    "完好 intact: 条目 entries %,d · %,d ms%n",
                    ok.range().last(),
                    millis);
        } else if (found instanceof Verification.KeyErased erased) {
            out.printf(
                    Locale.ROOT,
                    "完好，个人信息已删除 intact, personal data erased: 条目 entries %,d · 字段 fields %,d%n",
                    erased.range().last(),
                    erased.fields());
        } else if (found instanceof Verification.Corrupt corrupt) {
            out.printf(
                    Locale.ROOT,
                    "被改动 changed: 位置 position %,d · %s %s%n",
                    corrupt.position(),
                    corrupt.kind().label().chinese(),
                    corrupt.kind().label().english());
        } else if (found instanceof Verification.Incomplete incomplete) {
            out.printf(
                    Locale.ROOT,
                    "不完整 incomplete: 止于 ends at %,d · 至少缺 missing at least %,d%n",
                    incomplete.position(),
                    incomplete.missing());
        } else if (found instanceof Verification.UnsupportedFormat unsupported) {
            out.println("格式不支持 unsupported format: " + unsupported.message());
        }
    }
}
