package org.pbcore.examples.quickstart;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pbcore.ledger.Entry;
import org.pbcore.ledger.Ledger;
import org.pbcore.ledger.LedgerReader;
import org.pbcore.ledger.register.FactKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what was so on a day, as it was known at a position. */
@Command(
        name = "as-of",
        mixinStandardHelpOptions = true,
        description = "某日的情况，按当时或现在所知 What was so on a day, as known then or now.")
final class LedgerAsOfCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "DIR", description = "台账目录 the ledger's folder")
    private @Nullable Path folder;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "KEY",
            description = "统一社会信用代码或 name:名称；缺省只数 a key; without one, counts")
    private @Nullable String key;

    @Option(
            names = "--day",
            paramLabel = "DATE",
            defaultValue = "2020-09-15",
            description = "业务日 the day (${DEFAULT-VALUE})")
    private LocalDate day = LocalDate.of(2020, 9, 15);

    @Option(names = "--position", paramLabel = "N", description = "只看前 N 条 only what the first N entries told")
    private long position = LedgerReader.LATEST;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Optional.ofNullable(spec).orElseThrow().commandLine().getOut();
        try (Ledger ledger = LedgerCommand.open(Optional.ofNullable(folder).orElseThrow())) {
            if (key == null) {
                count(ledger, out);
                return 0;
            }
            boolean known = false;
            for (FactKind kind : FactKind.values()) {
                Optional<Entry> entry = ledger.asOf(kind.kind(), key, day, position);
                known |= entry.isPresent();
                entry.ifPresent(fact -> print(kind, fact, out));
            }
            if (!known) {
                out.println("该日无此记录 nothing known of it on " + day);
            }
        }
        return 0;
    }

    private void count(Ledger ledger, PrintWriter out) {
        for (FactKind kind : FactKind.values()) {
            long[] facts = new long[1];
            ledger.snapshot(kind.kind(), day, position, entry -> facts[0]++);
            out.printf(
                    Locale.ROOT,
                    "%s %s %,d%n",
                    kind.label().chinese(),
                    kind.label().english(),
                    facts[0]);
        }
    }

    private static void print(FactKind kind, Entry entry, PrintWriter out) {
        out.println(kind.label().chinese() + " " + kind.label().english() + " · 位置 position " + entry.position()
                + " · 起 from " + entry.draft().validFrom());
        out.println("  " + entry.draft().payload().orElse(""));
    }
}
