package org.pbcore.examples.quickstart;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.pbcore.ledger.register.DiffSummary;
import org.pbcore.ledger.register.Difference;
import org.pbcore.ledger.register.DifferenceState;
import org.pbcore.ledger.register.FieldChange;
import org.pbcore.ledger.register.HeldReason;
import org.pbcore.ledger.register.Holding;

/** Prints how a file stands to a ledger: the counts, and a few examples of each difference. */
final class DifferencesSummary {
    private static final int EXAMPLES = 5;
    private static final int FIELDS = 4;

    private final PrintWriter out;
    private final Map<DifferenceState, List<Difference>> examples = new EnumMap<>(DifferenceState.class);

    DifferencesSummary(PrintWriter out) {
        this.out = out;
    }

    void add(Difference difference) {
        List<Difference> few = examples.computeIfAbsent(difference.state(), state -> new ArrayList<>());
        if (few.size() < EXAMPLES) {
            few.add(difference);
        }
    }

    void print(DiffSummary summary) {
        out.printf(
                Locale.ROOT,
                "行 rows %,d = 登记 read %,d + 拒绝 rejected %,d · 问题 problems %,d%n",
                summary.intake().rows(),
                summary.intake().registered(),
                summary.intake().rejected(),
                summary.intake().problemCount());
        out.printf(Locale.ROOT, "不变 unchanged %,d%n", summary.unchanged());
        if (summary.isEmpty()) {
            out.println("与台账一致，无差异 The ledger knows all of it: nothing differs.");
        }
        for (DifferenceState state : DifferenceState.values()) {
            if (summary.count(state) > 0) {
                out.printf(
                        Locale.ROOT,
                        "%s %s %,d%n",
                        state.label().chinese(),
                        state.label().english(),
                        summary.count(state));
                examples.getOrDefault(state, List.of()).forEach(this::example);
            }
        }
    }

    private void example(Difference difference) {
        String row = difference.rowNumber().isPresent()
                ? "行 row " + difference.rowNumber().getAsLong() + " "
                : "";
        out.println("  " + row + difference.key().orElse("") + " "
                + difference.name().orElse(""));
        difference.fields().stream().limit(FIELDS).forEach(this::field);
        difference
                .candidates()
                .forEach(candidate -> out.println("    ? " + candidate.key() + " " + candidate.name() + "："
                        + candidate.reason().label().chinese() + " "
                        + candidate.reason().label().english()));
        difference.holding().ifPresent(holding -> holding(difference, holding));
        if (difference.state() == DifferenceState.UNDECIDED) {
            out.println("    同一 the same: --same '" + difference.key().orElse("") + "="
                    + difference.candidates().get(0).key() + "' · 不同 another: --other '"
                    + difference.key().orElse("") + "'");
        }
    }

    private void holding(Difference difference, Holding holding) {
        boolean undecided =
                holding.reason().filter(HeldReason.UNDECIDED::equals).isPresent();
        out.println("    登记单位 unit: " + holding.unit()
                + holding.reason()
                        .map(reason -> " · " + reason.label().chinese() + " "
                                + reason.label().english())
                        .orElse("")
                + (undecided
                        ? " · 已转入本单位 moved here: --moved '" + difference.key().orElse("") + "'"
                        : ""));
        holding.movableFrom().ifPresent(day -> out.println("    转入日不早于 it cannot move before: " + day));
        holding.formerKeys().forEach(former -> out.println("    原键撤回 leaves the key: " + former.key()));
    }

    private void field(FieldChange change) {
        out.println("    " + change.field().substring(1) + ": "
                + change.before().orElse("—") + " → " + change.after().orElse("—"));
    }

    /** Writes all fields of a difference on one line. */
    static String fields(Difference difference) {
        return difference.fields().stream()
                .map(change -> change.kind().kind() + change.field() + ": "
                        + change.before().orElse("—") + " → " + change.after().orElse("—"))
                .collect(Collectors.joining("; "));
    }
}
