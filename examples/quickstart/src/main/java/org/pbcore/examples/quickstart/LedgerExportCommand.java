package org.pbcore.examples.quickstart;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pbcore.ledger.ArchiveOptions;
import org.pbcore.ledger.ArchiveSummary;
import org.pbcore.ledger.Ledger;
import org.pbcore.ledger.LedgerArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a ledger as JSON Lines with its checkpoints. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "导出为 JSON Lines，附检查点；verify.py 可核验 Writes the ledger as JSON Lines, which verify.py verifies.")
final class LedgerExportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "台账目录 the ledger's folder")
    private @Nullable Path folder;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "归档文件 the archive, .jsonl")
    private @Nullable Path target;

    @Option(names = "--unit", paramLabel = "UNIT", description = "只导出这些单位 these units only")
    private List<String> units = List.of();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Optional.ofNullable(spec).orElseThrow().commandLine().getOut();
        Path archive = Optional.ofNullable(target).orElseThrow();
        ArchiveOptions options = units.isEmpty() ? ArchiveOptions.WHOLE : ArchiveOptions.WHOLE.of(units);
        try (Ledger ledger = LedgerCommand.open(Optional.ofNullable(folder).orElseThrow());
                OutputStream stream = new BufferedOutputStream(Files.newOutputStream(archive))) {
            ArchiveSummary summary = LedgerArchive.export(ledger, stream, options);
            out.printf(
                    Locale.ROOT,
                    "已导出 exported: 条目 entries %,d · 检查点 checkpoints %,d · %s%n",
                    summary.entries(),
                    summary.checkpoints().size(),
                    archive);
        }
        return 0;
    }
}
