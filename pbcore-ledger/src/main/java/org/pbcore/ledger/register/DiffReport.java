package org.pbcore.ledger.register;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.pbcore.ledger.intake.IntakeSummary;
import org.pbcore.ledger.linkage.Candidate;
import org.pbcore.model.code.RegionCode;

/** The differences of one comparison, told one by one and counted. */
final class DiffReport {
    private final DiffListener listener;
    private final Map<DifferenceState, Long> counts = new EnumMap<>(DifferenceState.class);
    private final Set<String> inDoubt = new HashSet<>();
    private long unchanged;
    private boolean unread;

    DiffReport(DiffListener listener) {
        this.listener = listener;
    }

    void unchanged() {
        unchanged++;
    }

    /** Tells of a row of which nothing can be recorded. */
    void left(DifferenceState state, RowFacts row) {
        unread |= state == DifferenceState.NAMELESS;
        row(state, row, row.row().organisation().getRegion(), Map.of(), List.of(), List.of(), Optional.empty());
    }

    /** Keeps every organisation from being gone: nobody knows of which one a row is. */
    void unread() {
        unread = true;
    }

    /** Keeps an organisation from being gone: a row is of it, though it could not be read. */
    void listed(String key) {
        inDoubt.add(key);
    }

    /** Tells of an organisation that another unit holds; those it may be of this unit are not gone. */
    void held(RowFacts row, Holding holding, List<Candidate> alike) {
        var candidates = strongest(alike);
        row(
                DifferenceState.HELD_ELSEWHERE,
                row,
                row.row().organisation().getRegion(),
                Map.of(),
                List.of(),
                candidates,
                Optional.of(holding));
    }

    /** Tells of a row that nothing is known of under its key; all that it may be are not gone. */
    void newOrUndecided(RowFacts row, List<Candidate> alike) {
        var candidates = strongest(alike);
        Map<FactKind, Optional<String>> payloads = new EnumMap<>(FactKind.class);
        row.fields(row.key().orElseThrow()).forEach((kind, fields) -> {
            if (!fields.isEmpty()) {
                payloads.put(kind, Optional.of(FactFields.payload(kind, fields)));
            }
        });
        var state = candidates.isEmpty() ? DifferenceState.NEW : DifferenceState.UNDECIDED;
        row(state, row, row.row().organisation().getRegion(), payloads, List.of(), candidates, Optional.empty());
    }

    /** Tells of an organisation that moved here; those it may be of this unit are not gone. */
    void moved(RowFacts row, FieldComparison compared, Holding holding, List<Candidate> alike) {
        var candidates = strongest(alike);
        row(
                DifferenceState.MOVED,
                row,
                compared.region(),
                compared.payloads(),
                compared.changes(),
                candidates,
                Optional.of(holding));
    }

    void compared(RowFacts row, FieldComparison compared) {
        if (compared.changes().isEmpty()) {
            unchanged();
        } else {
            row(
                    DifferenceState.CHANGED,
                    row,
                    compared.region(),
                    compared.payloads(),
                    compared.changes(),
                    List.of(),
                    Optional.empty());
        }
    }

    /** Keeps all in doubt, and returns those with the strongest reason. */
    private List<Candidate> strongest(List<Candidate> alike) {
        doubt(alike);
        var reason = alike.stream().map(Candidate::reason).min(Enum::compareTo);
        return alike.stream()
                .filter(each -> Optional.of(each.reason()).equals(reason))
                .toList();
    }

    /** Keeps organisations from being gone. */
    void doubt(List<Candidate> alike) {
        alike.forEach(candidate -> inDoubt.add(candidate.key()));
    }

    /** Tells whether a row may be of an organisation, so that it is not gone. */
    boolean isInDoubt(String key) {
        return inDoubt.contains(key);
    }

    /** Tells of an organisation that no row speaks of; it is not gone where a row could not be read. */
    void gone(String key, SecondLook.Gone organisation, Map<FactKind, Optional<String>> payloads) {
        send(new Difference(
                unread ? DifferenceState.UNSEEN : DifferenceState.GONE,
                Optional.of(key),
                OptionalLong.empty(),
                organisation.name(),
                organisation.region(),
                unread ? Map.of() : payloads,
                List.of(),
                List.of(),
                Map.of(),
                Optional.empty()));
    }

    DiffSummary summary(IntakeSummary intake) {
        return new DiffSummary(intake, counts, unchanged);
    }

    private void row(
            DifferenceState state,
            RowFacts row,
            Optional<RegionCode> region,
            Map<FactKind, Optional<String>> payloads,
            List<FieldChange> changes,
            List<Candidate> candidates,
            Optional<Holding> holding) {
        send(new Difference(
                state,
                row.key(),
                OptionalLong.of(row.row().rowNumber()),
                row.row().organisation().getName(),
                region,
                payloads,
                changes,
                candidates,
                PersonalColumns.of(row.row()),
                holding));
    }

    private void send(Difference difference) {
        counts.merge(difference.state(), 1L, Long::sum);
        listener.difference(difference);
    }
}
