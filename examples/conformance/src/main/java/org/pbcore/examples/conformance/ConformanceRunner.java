package org.pbcore.examples.conformance;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pbcore.model.PbcoreException;
import org.pbcore.rules.policy.Policies;
import org.pbcore.rules.policy.Policy;

/** Answers every case of standard input, or writes the cases of a policy. */
public final class ConformanceRunner {
    private static final String USAGE =
            "usage: [--policy FILE]...\n       kit --out DIR [--policy FILE]... [--as-of yyyy-MM-dd]";

    private ConformanceRunner() {}

    /**
     * Runs to the end of standard input; with {@code kit}, writes schemas and boundary cases instead.
     *
     * <p>What it cannot read is told on standard error, in one line, and ends it with exit code 2.
     *
     * @param args {@code --policy FILE} for each policy that cases may name beside the built-in ones; with {@code kit},
     *     the policies whose cases are meant in place of the built-in ones' ({@code --as-of DATE} says for which day)
     * @throws IOException when input or output breaks
     */
    public static void main(String[] args) throws IOException {
        int code = start(List.of(args), System.in, System.out, System.err);
        if (code != 0) {
            System.exit(code);
        }
    }

    static int start(List<String> args, InputStream in, PrintStream out, PrintStream err) throws IOException {
        boolean isKit = !args.isEmpty() && args.get(0).equals("kit");
        Optional<Options> options = Options.of(isKit ? args.subList(1, args.size()) : args);
        if (options.isEmpty() || !options.get().fit(isKit)) {
            err.println(USAGE);
            return 2;
        }
        try {
            List<Policy> own = read(options.get().policies);
            if (isKit) {
                kit(own, options.get(), out);
            } else {
                run(
                        own,
                        new InputStreamReader(in, StandardCharsets.UTF_8),
                        new OutputStreamWriter(out, StandardCharsets.UTF_8));
            }
            return 0;
        } catch (PbcoreException refused) {
            err.println(refused.code() + " " + refused.getMessage());
        } catch (NoSuchFileException missing) {
            err.println("没有这个文件 no such file: " + missing.getMessage());
        }
        return 2;
    }

    static void run(List<Policy> own, Reader in, Writer out) throws IOException {
        Protocol protocol = new Protocol(own);
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

    private static void kit(List<Policy> own, Options options, PrintStream out) throws IOException {
        Path to = options.out.orElseThrow();
        if (own.isEmpty()) {
            KitFiles.write(KitFiles.builtin(), to);
        }
        for (Policy policy : own) {
            LocalDate usual = policy.from().isAfter(Protocol.DEFAULT_DATE) ? policy.from() : Protocol.DEFAULT_DATE;
            KitFiles.write(KitFiles.boundary(policy, options.asOf.orElse(usual)), to);
        }
        out.println(to);
    }

    private static List<Policy> read(List<Path> files) throws IOException {
        Map<String, InputStream> documents = new LinkedHashMap<>();
        for (Path file : files) {
            documents.put(file.toString(), new ByteArrayInputStream(Files.readAllBytes(file)));
        }
        return Policies.readAll(documents);
    }

    private record Options(Optional<Path> out, List<Path> policies, Optional<LocalDate> asOf) {
        /** Whether they are those of the kit, or of a run. */
        boolean fit(boolean isKit) {
            return isKit ? out.isPresent() : out.isEmpty() && asOf.isEmpty();
        }

        /** Options by pairs of name and value; empty where they are none. */
        static Optional<Options> of(List<String> args) {
            Optional<Path> out = Optional.empty();
            List<Path> policies = new ArrayList<>();
            Optional<LocalDate> asOf = Optional.empty();
            for (int i = 0; i + 1 < args.size(); i += 2) {
                String value = args.get(i + 1);
                switch (args.get(i)) {
                    case "--out" -> out = Optional.of(Path.of(value));
                    case "--policy" -> policies.add(Path.of(value));
                    case "--as-of" -> {
                        asOf = FactType.date(value);
                        if (asOf.isEmpty()) {
                            return Optional.empty();
                        }
                    }
                    default -> {
                        return Optional.empty();
                    }
                }
            }
            return args.size() % 2 == 0 ? Optional.of(new Options(out, policies, asOf)) : Optional.empty();
        }
    }
}
