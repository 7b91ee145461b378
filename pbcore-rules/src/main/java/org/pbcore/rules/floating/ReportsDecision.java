package org.pbcore.rules.floating;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far a floating member's three reports are.
 *
 * @param made the reports that were made, by kind, with the earliest day of each
 * @param warnings what is odd about them
 */
public record ReportsDecision(Map<ReportKind, LocalDate> made, List<ReportWarning> warnings) {
    /**
     * Copies what is given.
     *
     * @param made the reports that were made, by kind, with the earliest day of each
     * @param warnings what is odd about them
     */
    public ReportsDecision {
        Map<ReportKind, LocalDate> ordered = new EnumMap<>(ReportKind.class);
        ordered.putAll(made);
        made = Collections.unmodifiableMap(ordered);
        warnings = List.copyOf(warnings);
    }

    /**
     * Says whether nothing is missing.
     *
     * @return true where all three were made
     */
    public boolean isComplete() {
        return missing().isEmpty();
    }

    /**
     * Returns what was not reported.
     *
     * @return the kinds, in their order
     */
    public List<ReportKind> missing() {
        return Arrays.stream(ReportKind.values())
                .filter(kind -> !made.containsKey(kind))
                .toList();
    }

    /**
     * Returns which reports were made, as a state of the lifecycle.
     *
     * @return the state
     */
    public ReportingState state() {
        return ReportingState.of(made.keySet());
    }

    /**
     * Returns what to report next.
     *
     * @return the first that is missing; empty where none is
     */
    public Optional<ReportKind> next() {
        return missing().stream().findFirst();
    }
}
