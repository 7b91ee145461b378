package org.pbcore.rules.floating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pbcore.model.term.Label;
import org.pbcore.rules.lifecycle.Lifecycle;
import org.pbcore.rules.lifecycle.LifecycleBuilder;
import org.pbcore.rules.policy.Parameters;
import org.pbcore.rules.table.Clause;
import org.pbcore.rules.table.Modality;

/**
 * Follows the three reports of floating members (2.5-g).
 *
 * <p>Facts: the reports, in any order; of several of a kind the earliest counts. The lifecycle says the same as the
 * reports come in, with last days where the policy sets them. Immutable and thread-safe.
 */
public final class ThreeReports {
    private static final String REPORTS = "floating.reports";

    private final Clause clause;
    private final Modality modality;
    private final Lifecycle<ReportingState, ReportKind> lifecycle;

    /**
     * Reads where the rule stands and states the lifecycle.
     *
     * @param p the parameters in force
     */
    public ThreeReports(Parameters p) {
        this.clause = p.clause(REPORTS);
        this.modality = p.modality(REPORTS);
        this.lifecycle = lifecycle(p);
    }

    /** In every state the first report that is missing is due, and the others may come before it. */
    private Lifecycle<ReportingState, ReportKind> lifecycle(Parameters p) {
        LifecycleBuilder<ReportingState, ReportKind> builder = Lifecycle.lifecycle(
                "three-reports.reporting", new Label("“三报告”", "three reports"), ReportingState.NOTHING_REPORTED);
        for (ReportingState state : ReportingState.values()) {
            builder.from(state);
            for (ReportKind kind : state.missing()) {
                boolean isNext = kind == state.missing().get(0);
                builder.step(kind, state.with(kind), isNext ? modality : Modality.MAY, clause);
                if (isNext) {
                    builder.within(p, "floating.report." + kind.code().toLowerCase(Locale.ROOT) + ".days");
                }
            }
        }
        return builder.build();
    }

    /**
     * Decides how far the reports are.
     *
     * @param reports the reports, in any order
     * @return the decision
     */
    public ReportsDecision decide(Iterable<Report> reports) {
        Map<ReportKind, LocalDate> made = new EnumMap<>(ReportKind.class);
        boolean isDuplicate = false;
        for (Report report : reports) {
            isDuplicate |= made.containsKey(report.kind());
            made.merge(report.kind(), report.on(), (one, other) -> one.isBefore(other) ? one : other);
        }
        List<ReportWarning> warnings = new ArrayList<>();
        if (isOutOfOrder(made)) {
            warnings.add(ReportWarning.OUT_OF_ORDER);
        }
        if (isDuplicate) {
            warnings.add(ReportWarning.DUPLICATE);
        }
        return new ReportsDecision(made, warnings);
    }

    /** Whether some kind is dated before one that comes earlier; the map goes in the order of the kinds. */
    private static boolean isOutOfOrder(Map<ReportKind, LocalDate> made) {
        LocalDate latest = LocalDate.MIN;
        for (LocalDate on : made.values()) {
            if (on.isBefore(latest)) {
                return true;
            }
            latest = on;
        }
        return false;
    }

    /**
     * Returns the lifecycle of one stay away: begin it on the day on which the member means to leave.
     *
     * @return the lifecycle; a last day counts from the report before, or from the beginning
     */
    public Lifecycle<ReportingState, ReportKind> lifecycle() {
        return lifecycle;
    }

    /**
     * Returns the clause that asks for the reports.
     *
     * @return the clause
     */
    public Clause clause() {
        return clause;
    }

    /**
     * Returns how strongly the reports are asked for.
     *
     * @return the modality
     */
    public Modality modality() {
        return modality;
    }
}
