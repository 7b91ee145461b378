package org.pbcore.examples.quickstart;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pbcore.ledger.Head;
import org.pbcore.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells how far a ledger reaches. */
@Command(name = "show", mixinStandardHelpOptions = true, description = "台账概况 What a ledger holds.")
final class LedgerShowCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "台账目录 the ledger's folder")
    private @Nullable Path folder;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Optional.ofNullable(spec).orElseThrow().commandLine().getOut();
        try (Ledger ledger = LedgerCommand.open(Optional.ofNullable(folder).orElseThrow())) {
            out.println("来源 origin " + ledger.options().origin() + " · 算法 algorithm "
                    + ledger.options().algorithm());
            out.printf(Locale.ROOT, "条目 entries %,d%n", ledger.position());
            TextTable table = new TextTable("单位 unit", "链头 head", "序号 sequence", "位置 position");
            for (String unit : ledger.units()) {
                Head head = ledger.head(unit);
                table.row(unit, head.hash(), Long.toString(head.sequence()), Long.toString(head.position()));
            }
            table.print(out);
        }
        return 0;
    }
}
