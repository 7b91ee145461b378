package org.pbcore.examples.quickstart;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.pbcore.examples.quickstart.report.ReportCommand;
import org.pbcore.model.PbcoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line; without arguments it runs {@code survey} on the bundled, simulated city. */
@Command(
        name = "pbcore-quickstart",
        subcommands = {SurveyCommand.class, CompareCommand.class, LedgerCommand.class, ReportCommand.class},
        mixinStandardHelpOptions = true,
        version = "pbcore 0.1.0",
        description = "两新组织党建规则库示例 From a city's survey to decisions with reasons.")
public final class Quickstart {
    private Quickstart() {}

    /**
     * Runs a command.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) {
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        System.exit(run(out, err, args.length == 0 ? new String[] {"survey"} : args));
    }

    /**
     * Runs a command.
     *
     * @param out hears what comes out
     * @param err hears of mistakes
     * @param args the command and its options
     * @return the exit code: 0 done, 1 refused or unreadable, 2 wrong usage
     */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new Quickstart())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((problem, command, parsed) -> {
                    if (problem instanceof PbcoreException) {
                        command.getErr().println("错误 error: " + problem.getMessage());
                        return 1;
                    }
                    if (problem instanceof IOException unreadable) {
                        command.getErr().println("错误 error: " + Unreadable.words(unreadable));
                        return 1;
                    }
                    throw problem;
                })
                .execute(args);
    }

    /** A terminal speaks Chinese here, whatever the platform's default is. */
    private static PrintWriter utf8(FileDescriptor terminal) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(terminal), StandardCharsets.UTF_8), true);
    }
}
