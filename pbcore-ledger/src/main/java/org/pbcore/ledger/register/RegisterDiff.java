package org.pbcore.ledger.register;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pbcore.ledger.intake.IntakeSummary;
import org.pbcore.ledger.intake.Problem;
import org.pbcore.ledger.intake.SurveyListener;
import org.pbcore.ledger.intake.SurveyRow;
import org.pbcore.ledger.linkage.Candidate;
import org.pbcore.ledger.linkage.Linkage;
import org.pbcore.ledger.linkage.NameForms;
import org.pbcore.model.code.CreditCode;
import org.pbcore.model.code.RegionCode;

/**
 * One comparison of a file with what is known.
 *
 * <p>A row is known by its credit code; without one, by its name. What a file has no column for stays as it is known.
 * Rows stream; what grows is a set of digests, 16 bytes and a little more for each key and each known fact, and the
 * rows whose name has to be looked for among known ones.
 */
public final class RegisterDiff {
    private static final int ROWS_AT_ONCE = 500;

    private final KnownFacts known;
    private final DiffTerms terms;
    private final NameForms forms;
    private final DiffListener listener;
    private final Map<DifferenceState, Long> counts = new EnumMap<>(DifferenceState.class);
    private final KeySet seen = new KeySet();
    private final KnownPayloads asKnown = new KnownPayloads();
    private final Set<String> inDoubt = new HashSet<>();
    private final Linkage codeless;
    private final List<RowFacts> waiting = new ArrayList<>();
    private final List<RowFacts> nameless = new ArrayList<>();
    private AskedFields asked = new AskedFields(Set.of(), Set.of());
    private boolean anythingKnown;
    private long unchanged;

    private RegisterDiff(KnownFacts known, DiffTerms terms, NameForms forms, DiffListener listener) {
        this.known = known;
        this.terms = terms;
        this.forms = forms;
        this.listener = listener;
        codeless = new Linkage(forms);
    }

    /**
     * Compares a file.
     *
     * @param source reads the file, for example {@code rows -> SurveyIntake.read(file, rows)}
     * @param known what is known
     * @param terms how to compare
     * @param forms how names are compared
     * @param listener receives the differences
     * @return the counts
     * @throws IOException when the file cannot be read
     */
    public static DiffSummary compare(
            SurveySource source, KnownFacts known, DiffTerms terms, NameForms forms, DiffListener listener)
            throws IOException {
        return new RegisterDiff(known, terms, forms, listener).run(source);
    }

    private DiffSummary run(SurveySource source) throws IOException {
        known.all(FactKind.ORGANISATION, (key, payload) -> {
            anythingKnown = true;
            asKnown.add(FactKind.ORGANISATION, key, payload);
            if (key.startsWith(RowFacts.BY_NAME)) {
                codeless.add(key, Optional.empty(), name(payload));
            }
        });
        known.all(FactKind.LINE, (key, payload) -> asKnown.add(FactKind.LINE, key, payload));
        known.all(FactKind.PARTY_ORGANISATION, (key, payload) -> {
            asKnown.add(FactKind.PARTY_ORGANISATION, key, payload);
            asKnown.add(FactKind.PARTY_ORGANISATION, key, "");
        });
        var intake = source.read(new Rows());
        flush();
        if (anythingKnown && (terms.wholeRegister() || !nameless.isEmpty())) {
            lookThroughKnown();
        } else {
            nameless.forEach(row -> report(DifferenceState.NEW, row, List.of()));
        }
        return new DiffSummary(intake, counts, unchanged);
    }

    private void flush() {
        Map<FactKind, Map<String, String>> payloads = new EnumMap<>(FactKind.class);
        Set<RowFacts> same = Collections.newSetFromMap(new IdentityHashMap<>());
        if (anythingKnown) {
            waiting.stream().filter(this::isAsKnown).forEach(same::add);
            var keys = waiting.stream()
                    .filter(row -> !same.contains(row))
                    .flatMap(row -> keyOf(row).stream())
                    .toList();
            for (var kind : FactKind.values()) {
                payloads.put(kind, known.payloads(kind, keys));
            }
        }
        for (var row : waiting) {
            compare(row, same.contains(row), payloads);
        }
        waiting.clear();
    }

    /** Tells, without asking again what is known, whether a row says exactly that. */
    private boolean isAsKnown(RowFacts row) {
        var key = keyOf(row).orElse("");
        if (key.isEmpty()) {
            return false;
        }
        var said = row.fields(key);
        for (var kind : FactKind.values()) {
            var fields = said.getOrDefault(kind, new TreeMap<>());
            boolean equal = fields.isEmpty()
                    ? kind == FactKind.PARTY_ORGANISATION && !asKnown.contains(kind, key, "")
                    : asKnown.contains(kind, key, FactFields.payload(fields));
            if (!equal) {
                return false;
            }
        }
        return true;
    }

    /** Returns the key of a row: its own, or the one that somebody decided it has. */
    private Optional<String> keyOf(RowFacts row) {
        return row.key().map(key -> terms.links().getOrDefault(key, key));
    }

    private void compare(RowFacts row, boolean same, Map<FactKind, Map<String, String>> payloads) {
        var key = keyOf(row).orElse("");
        if (key.isEmpty()) {
            report(DifferenceState.NAMELESS, row, List.of());
        } else if (!seen.add(key)) {
            report(DifferenceState.REPEATED, row, List.of());
        } else if (same) {
            unchanged++;
        } else if (payloads.getOrDefault(FactKind.ORGANISATION, Map.of()).containsKey(key)) {
            compareFields(row, key, payloads);
        } else if (!anythingKnown || terms.isDecided(row.key().orElse(""))) {
            report(DifferenceState.NEW, row, List.of());
        } else if (key.startsWith(RowFacts.BY_NAME)) {
            nameless.add(row);
        } else {
            var organisation = row.row().organisation();
            reportNewOrUndecided(
                    row, codeless.find(Optional.empty(), organisation.getName()).candidates());
        }
    }

    private void compareFields(RowFacts row, String key, Map<FactKind, Map<String, String>> payloads) {
        Map<FactKind, Optional<String>> after = new EnumMap<>(FactKind.class);
        var changes = new ArrayList<FieldChange>();
        var said = row.fields(key);
        for (var kind : FactKind.values()) {
            var before = payloads.getOrDefault(kind, Map.of()).get(key);
            SortedMap<String, String> fields = said.getOrDefault(kind, new TreeMap<>());
            if (before == null || !before.equals(FactFields.payload(fields))) {
                var old = before == null ? new TreeMap<String, String>() : FactFields.of(before);
                var merged = asked.merged(kind, old, fields);
                var differing = FieldChange.between(kind, old, merged);
                changes.addAll(differing);
                if (!differing.isEmpty()) {
                    after.put(kind, merged.isEmpty() ? Optional.empty() : Optional.of(FactFields.payload(merged)));
                }
            }
        }
        if (changes.isEmpty()) {
            unchanged++;
        } else {
            var organisation = Optional.ofNullable(after.get(FactKind.ORGANISATION))
                    .flatMap(payload -> payload)
                    .orElseGet(() -> payloads.getOrDefault(FactKind.ORGANISATION, Map.of())
                            .getOrDefault(key, "{}"));
            report(DifferenceState.CHANGED, row, key, region(organisation), after, changes, List.of());
        }
    }

    private void reportNewOrUndecided(RowFacts row, List<Candidate> candidates) {
        candidates.forEach(candidate -> inDoubt.add(candidate.key()));
        report(candidates.isEmpty() ? DifferenceState.NEW : DifferenceState.UNDECIDED, row, candidates);
    }

    /** Goes through what is known once: for candidates of rows without a code, and for what no row spoke of. */
    private void lookThroughKnown() {
        var rows = new Linkage(forms);
        for (int index = 0; index < nameless.size(); index++) {
            rows.add(
                    Integer.toString(index),
                    Optional.empty(),
                    nameless.get(index).row().organisation().getName());
        }
        Map<Integer, List<Candidate>> candidates = new HashMap<>();
        var gone = new LinkedHashMap<String, Gone>();
        known.all(FactKind.ORGANISATION, (key, payload) -> {
            boolean unseen = !seen.contains(key);
            var name = name(payload);
            var code = Optional.of(key).filter(CreditCode::isWellFormed).map(CreditCode::parse);
            var alike = nameless.isEmpty() || name.isEmpty() ? List.<Candidate>of() : rows.alike(code, name.get());
            for (var row : alike) {
                candidates
                        .computeIfAbsent(Integer.valueOf(row.key()), index -> new ArrayList<>())
                        .add(new Candidate(key, name.orElse(""), row.reason()));
            }
            if (terms.wholeRegister() && unseen) {
                gone.put(key, new Gone(name, region(payload)));
            }
        });
        for (int index = 0; index < nameless.size(); index++) {
            var all = candidates.getOrDefault(index, List.of());
            var strongest = all.stream().map(Candidate::reason).min(Enum::compareTo);
            reportNewOrUndecided(
                    nameless.get(index),
                    all.stream()
                            .filter(each -> Optional.of(each.reason()).equals(strongest))
                            .toList());
        }
        gone.keySet().removeAll(inDoubt);
        gone.forEach(this::reportGone);
    }

    private void reportGone(String key, Gone organisation) {
        Map<FactKind, Optional<String>> payloads = new EnumMap<>(FactKind.class);
        for (var kind : FactKind.values()) {
            if (!known.payloads(kind, List.of(key)).isEmpty()) {
                payloads.put(kind, Optional.empty());
            }
        }
        send(new Difference(
                DifferenceState.GONE,
                Optional.of(key),
                OptionalLong.empty(),
                organisation.name,
                organisation.region,
                payloads,
                List.of(),
                List.of(),
                Map.of()));
    }

    private void report(DifferenceState state, RowFacts row, List<Candidate> candidates) {
        var key = keyOf(row).orElse("");
        Map<FactKind, Optional<String>> payloads = new EnumMap<>(FactKind.class);
        if (state == DifferenceState.NEW || state == DifferenceState.UNDECIDED) {
            row.fields(key).forEach((kind, fields) -> {
                if (!fields.isEmpty()) {
                    payloads.put(kind, Optional.of(FactFields.payload(fields)));
                }
            });
        }
        report(state, row, key, row.row().organisation().getRegion(), payloads, List.of(), candidates);
    }

    private void report(
            DifferenceState state,
            RowFacts row,
            String key,
            Optional<RegionCode> region,
            Map<FactKind, Optional<String>> payloads,
            List<FieldChange> changes,
            List<Candidate> candidates) {
        var organisation = row.row().organisation();
        send(new Difference(
                state,
                Optional.of(key).filter(text -> !text.isEmpty()),
                OptionalLong.of(row.row().rowNumber()),
                organisation.getName(),
                region,
                payloads,
                changes,
                candidates,
                PersonalColumns.of(row.row())));
    }

    private void send(Difference difference) {
        counts.merge(difference.state(), 1L, Long::sum);
        listener.difference(difference);
    }

    private static Optional<String> name(String payload) {
        return Optional.ofNullable(FactFields.of(payload).get("/name")).map(FactFields::unquote);
    }

    private static Optional<RegionCode> region(String payload) {
        return Optional.ofNullable(FactFields.of(payload).get("/region"))
                .map(FactFields::unquote)
                .map(RegionCode::parse);
    }

    private record Gone(Optional<String> name, Optional<RegionCode> region) {}

    /** What reads a file. */
    @FunctionalInterface
    public interface SurveySource {
        /**
         * Reads it.
         *
         * @param rows receives the rows
         * @return what became of them
         * @throws IOException when it cannot be read
         */
        IntakeSummary read(SurveyListener rows) throws IOException;
    }

    /** Takes the rows of the file. */
    private final class Rows implements SurveyListener {
        private Set<String> facts = Set.of();

        @Override
        public void columns(Set<String> names) {
            facts = names;
        }

        @Override
        public void furtherColumns(Set<String> headings) {
            asked = new AskedFields(facts, headings);
        }

        @Override
        public void registered(SurveyRow row) {
            waiting.add(RowFacts.of(row, forms));
            if (waiting.size() == ROWS_AT_ONCE) {
                flush();
            }
        }

        @Override
        public void problem(Problem problem) {
            listener.problem(problem);
        }

        @Override
        public void progress(long bytesRead, OptionalLong bytesTotal) {
            listener.progress(bytesRead, bytesTotal);
        }
    }
}
