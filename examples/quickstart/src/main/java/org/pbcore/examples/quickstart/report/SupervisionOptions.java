package org.pbcore.examples.quickstart.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.coverage.Metric;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What a bulletin and notices are about, and what is aimed at. */
final class SupervisionOptions {
    @Option(
            names = "--metric",
            paramLabel = "NAME",
            defaultValue = "organisation",
            description = "通报和督办的指标 the metric of bulletins and notices (${DEFAULT-VALUE})")
    private String metric = "organisation";

    @Option(
            names = "--target",
            paramLabel = "PERCENT",
            description = "目标（0至100），facts 中分单位的目标优先 the target; one that the facts set for a unit goes before it")
    private @Nullable Integer target;

    @Option(names = "--deadline", paramLabel = "DATE", description = "目标的期限，含当日 the last day for the target")
    private @Nullable LocalDate deadline;

    /** A target and its last day. */
    record Target(int percent, LocalDate deadline) {}

    /** The metric's name. */
    String metric() {
        return metric;
    }

    /** The target for every unit; empty where none was given. */
    Optional<Target> target() {
        return target == null || deadline == null ? Optional.empty() : Optional.of(new Target(target, deadline));
    }

    /**
     * Refuses what cannot be.
     *
     * @throws ParameterException when there is no such metric or target, or one of target and deadline without the
     *     other
     */
    void check(Rulebook rulebook, CommandLine command) {
        List<String> known =
                rulebook.coverage().metrics().stream().map(Metric::name).toList();
        if (!known.contains(metric)) {
            throw new ParameterException(
                    command, "没有指标 no metric “" + metric + "”，可选 known: " + String.join(", ", known));
        }
        if ((target == null) != (deadline == null)) {
            throw new ParameterException(command, "--target 和 --deadline 应同时给出 belong together");
        }
        if (target != null && (target < 0 || target > 100)) {
            throw new ParameterException(command, "--target 应为0至100 from 0 to 100");
        }
    }
}
