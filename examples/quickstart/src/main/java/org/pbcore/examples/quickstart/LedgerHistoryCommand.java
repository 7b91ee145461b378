package org.pbcore.examples.quickstart;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pbcore.ledger.Entry;
import org.pbcore.ledger.EntryDraft;
import org.pbcore.ledger.Ledger;
import org.pbcore.ledger.register.FactKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells everything that was ever recorded of an organisation. */
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        description = "一个组织的全部登记 Everything ever recorded of an organisation.")
final class LedgerHistoryCommand implements Callable<Integer> {
    private static final int SHORT_HASH = 12;

    @Parameters(index = "0", paramLabel = "DIR", description = "台账目录 the ledger's folder")
    private @Nullable Path folder;

    @Parameters(index = "1", paramLabel = "KEY", description = "统一社会信用代码或 name:名称 a key")
    private String key = "";

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Optional.ofNullable(spec).orElseThrow().commandLine().getOut();
        try (Ledger ledger = LedgerCommand.open(Optional.ofNullable(folder).orElseThrow())) {
            for (FactKind kind : FactKind.values()) {
                for (Entry entry : ledger.history(kind.kind(), key)) {
                    print(kind, entry, out);
                }
            }
        }
        return 0;
    }

    private static void print(FactKind kind, Entry entry, PrintWriter out) {
        EntryDraft draft = entry.draft();
        out.println("位置 position " + entry.position() + " · " + kind.label().chinese() + " "
                + kind.label().english() + " · 起 from " + draft.validFrom()
                + draft.validTo().map(end -> " 止 until " + end).orElse("") + " · "
                + entry.hash().substring(0, SHORT_HASH));
        out.println("  " + draft.payload().orElse("撤回 withdrawn")
                + draft.reason().map(why -> " · " + why).orElse(""));
    }
}
