package org.pbcore.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.formation.joint.JointPlan;
import org.pbcore.rules.formation.joint.JointPlanChecker;
import org.pbcore.rules.formation.joint.JointPlanner;
import org.pbcore.rules.formation.joint.JointUnit;
import org.pbcore.rules.formation.joint.JointWatch;
import org.pbcore.rules.formation.joint.PlanEffort;
import org.pbcore.rules.policy.Policies;

/**
 * Plans joint branches for the generated instances beside Timefold Solver, each contestant in a process of its own, at
 * equal time.
 */
public final class JointPlanRun {
    private static final int MAX_DISTANCE = 3000;
    private static final List<String> INSTANCES =
            List.of("units-200.csv", "units-1000.csv", "units-10000.csv", "units-100000.csv.gz");
    private static final List<String> CONTESTANTS =
            List.of("LOW", "NORMAL", "HIGH", "timefold", "timefold-from-first-plan");

    private JointPlanRun() {}

    /**
     * Runs and prints a table.
     *
     * @param args the folder of the instances, by default {@code ../shared/perf/joint}; the seconds, by default 30 and
     *     60 for the largest; then the names of contestants, by default all
     * @throws IOException when an instance cannot be read
     * @throws InterruptedException when it is interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length == 4 && args[0].equals("one")) {
            one(Path.of(args[1]), args[2], Duration.ofSeconds(Long.parseLong(args[3])));
            return;
        }
        Path folder = Path.of(args.length > 0 ? args[0] : "../shared/perf/joint");
        List<String> contestants = args.length > 2 ? List.of(args).subList(2, args.length) : CONTESTANTS;
        System.out.println("| units | who | covered | at most | cost | seconds | first plan after | resident MB |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        for (String name : INSTANCES) {
            Path file = folder.resolve(name);
            if (!Files.exists(file)) {
                System.out.println("| " + name + " | skipped: not there | | | | | | |");
                continue;
            }
            long seconds = args.length > 1 ? Long.parseLong(args[1]) : name.contains("100000") ? 60 : 30;
            for (String contestant : contestants) {
                process(file, contestant, seconds);
            }
        }
    }

    private static void process(Path file, String contestant, long seconds) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx4g",
                "-cp",
                System.getProperty("java.class.path"),
                JointPlanRun.class.getName(),
                "one",
                file.toString(),
                contestant,
                Long.toString(seconds)));
        new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private static void one(Path file, String contestant, Duration limit) throws IOException {
        List<JointUnit> units = JointInstance.read(file);
        Rulebook rulebook = Rulebook.of(Policies.builtin("two-new-2020"), LocalDate.of(2020, 9, 15));
        long start = System.nanoTime();
        Outcome outcome = contestant.startsWith("timefold")
                ? timefold(units, rulebook.jointPlanner(), contestant, start, limit)
                : pbcore(units, rulebook.jointPlanner(), PlanEffort.valueOf(contestant), start, limit);
        double seconds = seconds(start);
        if (!new JointPlanChecker(rulebook.parameters())
                .check(units, MAX_DISTANCE, outcome.branches)
                .isEmpty()) {
            throw new IllegalStateException(contestant + " gave a plan that is not legal");
        }
        int covered = outcome.branches.stream().mapToInt(List::size).sum();
        System.out.printf(
                Locale.ROOT,
                "| %,d | %s | %,d | %s | %,d | %.1f | %s | %d |%n",
                units.size(),
                contestant,
                covered,
                outcome.atMost,
                cost(units, outcome.branches),
                seconds,
                outcome.first,
                residentMegabytes());
    }

    private record Outcome(List<List<String>> branches, String atMost, String first) {}

    private static Outcome pbcore(
            List<JointUnit> units, JointPlanner planner, PlanEffort effort, long start, Duration limit) {
        List<Double> heard = new ArrayList<>();
        JointWatch watch = JointWatch.NONE
                .withPlans(plan -> heard.add(seconds(start)))
                .withProgress((done, all) -> System.nanoTime() - start < limit.toNanos());
        JointPlan plan = planner.plan(units, MAX_DISTANCE, effort, watch);
        return new Outcome(
                plan.branches(),
                Integer.toString(plan.coveredAtMost()),
                String.format(Locale.ROOT, "%.2f s", heard.get(0)));
    }

    private static Outcome timefold(
            List<JointUnit> units, JointPlanner planner, String contestant, long start, Duration limit) {
        List<JointPlan> first = new ArrayList<>();
        if (contestant.endsWith("first-plan")) {
            JointWatch watch = JointWatch.NONE.withPlans(first::add).withProgress((done, all) -> first.isEmpty());
            planner.plan(units, MAX_DISTANCE, PlanEffort.LOW, watch);
        }
        List<List<String>> from = first.isEmpty() ? List.of() : first.get(0).branches();
        Duration left = limit.minusNanos(System.nanoTime() - start);
        return new Outcome(TimefoldJoint.plan(units, MAX_DISTANCE, from, left), "", "");
    }

    private static long cost(List<JointUnit> units, List<List<String>> branches) {
        Map<String, JointUnit> byId = new HashMap<>();
        units.forEach(unit -> byId.put(unit.id(), unit));
        long cost = 0;
        for (List<String> branch : branches) {
            List<JointUnit> members =
                    branch.stream().map(byId::get).map(Objects::requireNonNull).toList();
            for (int i = 0; i < members.size(); i++) {
                for (int j = 0; j < i; j++) {
                    cost += JointInstance.cost(members.get(i), members.get(j));
                }
            }
        }
        return cost;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** The most memory that the process has held, where the system says so; otherwise 0. */
    private static long residentMegabytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        }
    }
}
