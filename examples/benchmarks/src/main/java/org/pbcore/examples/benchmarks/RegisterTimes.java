package org.pbcore.examples.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.pbcore.model.organisation.LineFacts;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.organisation.OrganisationRecord;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.coverage.Coverage;
import org.pbcore.rules.coverage.RegionalCoverage;
import org.pbcore.rules.facts.OrganisationColumns;
import org.pbcore.rules.fiveclears.FiveClears;
import org.pbcore.rules.fiveclears.FiveClearsDecision;
import org.pbcore.rules.register.DecisionTally;
import org.pbcore.rules.register.RegisterRun;
import org.pbcore.rules.table.TableJoin;

/**
 * Milliseconds for whole registers, growing tenfold: coverage beside DuckDB and loops by hand, and decisions, from
 * objects and from columns.
 *
 * <p>Contestants take turns, round after round. Each line has the least and the median of the rounds by the clock, and
 * of the time that cores worked for the whole process, which other work on the machine lengthens less. Call it with the
 * sizes, for example {@code 10000 100000 1000000 10000000}, and enough heap for 400 bytes an organisation.
 */
public final class RegisterTimes {
    private static final int ROUNDS = 7;
    private static final int MOST_LINES = 2_000_000;
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private RegisterTimes() {}

    /** Measures registers of the sizes given. */
    public static void main(String[] sizes) throws SQLException {
        Rulebook rulebook = Plan.warm();
        ExecutorService threads = Executors.newFixedThreadPool(1);
        try {
            for (String size : sizes) {
                measure(rulebook, Integer.parseInt(size), RegisterRun.PLAIN.on(threads, 2));
            }
        } finally {
            threads.shutdown();
        }
    }

    private static void measure(Rulebook rulebook, int size, RegisterRun two) throws SQLException {
        List<Organisation> objects = Arrays.asList(Population.national(size));
        OrganisationColumns columns = OrganisationColumns.of(objects);
        HandRollUp hand = new HandRollUp(columns);
        Coverage coverage = rulebook.coverage();
        RegisterRun one = RegisterRun.PLAIN;
        try (DuckDbRollUp duck = new DuckDbRollUp(hand)) {
            Map<String, Supplier<Object>> runs = new LinkedHashMap<>();
            runs.put("coverage, objects, 1 thread", () -> objects(one, objects, coverage));
            runs.put("coverage, objects, 2 threads", () -> objects(two, objects, coverage));
            runs.put("coverage, columns, 1 thread", () -> columns(one, columns, coverage));
            runs.put("coverage, columns, 2 threads", () -> columns(two, columns, coverage));
            runs.put("coverage, DuckDB, 1 thread", () -> duck.rollUp(1));
            runs.put("coverage, DuckDB, 2 threads", () -> duck.rollUp(2));
            runs.put("coverage, branches by hand", hand::branches);
            runs.put("coverage, keys by hand", hand::keys);
            RollUp expected = duck.rollUp(2);
            runs.forEach((name, run) -> ((RollUp) run.get()).mustBe(expected));
            decisions(runs, "formation", rulebook.formation().join(), objects, columns);
            decisions(runs, "affiliation", rulebook.affiliation().join(), objects, columns);
            decisions(runs, "survey", rulebook.survey().join(), objects, columns);
            print(size, runs);
        }
        int some = Math.min(size, MOST_LINES);
        OrganisationRecord[] lines = Records.clean(some);
        LineFacts[] facts = Arrays.stream(lines).map(OrganisationRecord::facts).toArray(LineFacts[]::new);
        FiveClears fiveClears = rulebook.fiveClears();
        Map<String, Supplier<Object>> clears = new LinkedHashMap<>();
        clears.put("five clears, lines", () -> clear(some, line -> fiveClears.decide(lines[line])));
        clears.put("five clears, facts of lines", () -> clear(some, line -> fiveClears.decide(facts[line])));
        print(some, clears);
    }

    private static RollUp objects(RegisterRun run, List<Organisation> register, Coverage coverage) {
        return RollUp.of(run.collect(register, coverage.countingByRegion()));
    }

    private static RollUp columns(RegisterRun run, OrganisationColumns register, Coverage coverage) {
        return RollUp.of(run.count(register, coverage::regional, RegionalCoverage::add, RegionalCoverage::merge));
    }

    private static <D> void decisions(
            Map<String, Supplier<Object>> runs,
            String rule,
            TableJoin<Organisation, D> join,
            List<Organisation> objects,
            OrganisationColumns columns) {
        Supplier<DecisionTally<Organisation, D>> nothing = () -> new DecisionTally<>(join);
        Supplier<Object> fromObjects =
                () -> RegisterRun.PLAIN.collect(objects, DecisionTally.of(join)).counts();
        Supplier<Object> fromColumns = () -> RegisterRun.PLAIN
                .count(columns, nothing, DecisionTally::add, DecisionTally::merge)
                .counts();
        if (!fromObjects.get().equals(fromColumns.get())) {
            throw new IllegalStateException("objects and columns disagree on " + rule);
        }
        runs.put(rule + ", objects", fromObjects);
        runs.put(rule + ", columns", fromColumns);
    }

    private static Object clear(int lines, IntFunction<FiveClearsDecision> decide) {
        int clear = 0;
        for (int line = 0; line < lines; line++) {
            clear += decide.apply(line).isAllClear() ? 1 : 0;
        }
        if (clear != lines) {
            throw new IllegalStateException("clean lines are not clear");
        }
        return clear;
    }

    private static void print(int size, Map<String, Supplier<Object>> runs) {
        List<Times> all = runs.entrySet().stream()
                .map(run -> new Times(run.getKey(), run.getValue()))
                .toList();
        for (int round = 0; round < ROUNDS; round++) {
            for (Times times : all) {
                times.measure(round, size);
            }
        }
        all.forEach(times -> times.print(size));
    }

    /** What the rounds of one contestant took, in milliseconds. */
    private static final class Times {
        private final String name;
        private final Supplier<Object> run;
        private final double[] clock = new double[ROUNDS];
        private final double[] cores = new double[ROUNDS];

        Times(String name, Supplier<Object> run) {
            this.name = name;
            this.run = run;
        }

        void measure(int round, int size) {
            int repeats = Math.max(1, 1_000_000 / size); // small ones again: the clock is not what is measured
            long usedBefore = MACHINE.getProcessCpuTime();
            long begin = System.nanoTime();
            for (int i = 0; i < repeats; i++) {
                if (run.get().equals("")) {
                    throw new IllegalStateException("nothing came out");
                }
            }
            clock[round] = (System.nanoTime() - begin) / 1e6 / repeats;
            cores[round] = (MACHINE.getProcessCpuTime() - usedBefore) / 1e6 / repeats;
        }

        void print(int size) {
            Arrays.sort(clock);
            Arrays.sort(cores);
            System.out.printf(
                    Locale.ROOT,
                    "%,11d  %-32s clock %10.3f %10.3f ms  cores %10.3f %10.3f ms  %7.1f M/s a core%n",
                    size,
                    name,
                    clock[0],
                    clock[ROUNDS / 2],
                    cores[0],
                    cores[ROUNDS / 2],
                    size / cores[ROUNDS / 2] / 1000);
        }
    }
}
