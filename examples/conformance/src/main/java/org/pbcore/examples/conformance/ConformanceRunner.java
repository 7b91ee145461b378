package org.pbcore.examples.conformance;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.pbcore.rules.policy.Policies;

/** Answers every case of standard input, or writes the cases of a policy. */
public final class ConformanceRunner {
    private static final String USAGE = "usage: [kit --out DIR [--policy FILE] [--as-of DATE]]";

    private ConformanceRunner() {}

    /**
     * Runs to the end of standard input; with {@code kit}, writes schemas and boundary cases instead.
     *
     * @param args none, or {@code kit --out DIR} with {@code --policy FILE} and {@code --as-of DATE} where the built-in
     *     policies are not meant
     * @throws IOException when input or output breaks
     */
    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            run(
                    new InputStreamReader(System.in, StandardCharsets.UTF_8),
                    new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
        } else if (!kit(List.of(args), System.out)) {
            System.err.println(USAGE);
            System.exit(2);
        }
    }

    static void run(Reader in, Writer out) throws IOException {
        Protocol protocol = new Protocol();
        BufferedReader cases = new BufferedReader(in);
        BufferedWriter answers = new BufferedWriter(out);
        for (String line = cases.readLine(); line != null; line = cases.readLine()) {
            answers.write(protocol.answer(line));
            answers.write('\n');
            if (!cases.ready()) {
                answers.flush();
            }
        }
        answers.flush();
    }

    static boolean kit(List<String> args, PrintStream out) throws IOException {
        int directory = args.indexOf("--out") + 1;
        if (!args.get(0).equals("kit") || args.size() % 2 == 0 || directory == 0) {
            return false;
        }
        int file = args.indexOf("--policy") + 1;
        int date = args.indexOf("--as-of") + 1;
        Path to = Path.of(args.get(directory));
        if (file == 0) {
            KitFiles.write(KitFiles.builtin(), to);
        } else {
            LocalDate asOf = date == 0 ? Protocol.DEFAULT_DATE : LocalDate.parse(args.get(date));
            try (InputStream json = Files.newInputStream(Path.of(args.get(file)))) {
                KitFiles.write(KitFiles.boundary(Policies.read(args.get(file), json), asOf), to);
            }
        }
        out.println(to);
        return true;
    }
}
