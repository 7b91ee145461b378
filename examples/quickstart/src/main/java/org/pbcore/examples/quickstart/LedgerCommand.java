package org.pbcore.examples.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.pbcore.ledger.Ledger;
import picocli.CommandLine.Command;

/** A ledger in a folder: what was known, when, and that nobody changed it. */
@Command(
        name = "ledger",
        mixinStandardHelpOptions = true,
        subcommands = {
            LedgerImportCommand.class,
            LedgerShowCommand.class,
            LedgerAsOfCommand.class,
            LedgerHistoryCommand.class,
            LedgerVerifyCommand.class,
            LedgerExportCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        description = "动态台账：导入、查看、回溯、历史、核验、导出 A ledger: import, show, as-of, history, verify, export.")
public final class LedgerCommand {
    private static final String FILE = "ledger.db";

    private LedgerCommand() {}

    /**
     * Opens the ledger of a folder, which must be there.
     *
     * @param folder the folder
     * @return the ledger, to be closed
     * @throws NoSuchFileException when there is none
     */
    public static Ledger open(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        return Ledger.open(file);
    }

    /** Opens the ledger of a folder, or makes it. */
    static Ledger openOrMake(Path folder) throws IOException {
        Files.createDirectories(folder);
        return Ledger.open(folder.resolve(FILE));
    }
}
