package org.pbcore.ledger.register;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pbcore.ledger.intake.IntakeSummary;
import org.pbcore.ledger.intake.Problem;
import org.pbcore.ledger.intake.SurveyListener;
import org.pbcore.ledger.intake.SurveyRow;
import org.pbcore.ledger.intake.UnreadRow;
import org.pbcore.ledger.linkage.Candidate;
import org.pbcore.ledger.linkage.NameForms;

/**
 * One comparison of a file with what is known.
 *
 * <p>A row is known by its credit code; without one, by its name and place within the ledger unit. What a file has no
 * column for stays as it is known, and so does whatever another unit holds. Rows stream; what grows is a set of
 * digests, 16 bytes and a little more for each key and each known fact, the names of known organisations without a
 * code, and the rows whose name has to be looked for among known ones.
 */
public final class RegisterDiff {
    private static final int ROWS_AT_ONCE = 500;

    private final KnownFacts facts;
    private final KnownRegister known;
    private final DiffTerms terms;
    private final NameForms forms;
    private final DiffListener listener;
    private final DiffReport report;
    private final SecondLook unknown;
    private final KeySet seen = new KeySet();
    private final List<RowFacts> waiting = new ArrayList<>();
    private AskedFields asked = new AskedFields(Set.of(), Set.of());

    private RegisterDiff(KnownFacts facts, DiffTerms terms, NameForms forms, DiffListener listener) {
        this.facts = facts;
        this.terms = terms;
        this.forms = forms;
        this.listener = listener;
        known = new KnownRegister(facts, forms);
        report = new DiffReport(listener);
        unknown = new SecondLook(facts);
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
     * @throws InvalidDecisionException when a row is said to stand for a key that the unit does not hold
     */
    public static DiffSummary compare(
            SurveySource source, KnownFacts known, DiffTerms terms, NameForms forms, DiffListener listener)
            throws IOException {
        return new RegisterDiff(known, terms, forms, listener).run(source);
    }

    private DiffSummary run(SurveySource source) throws IOException {
        for (var key : new HashSet<>(terms.links().values())) {
            if (!known.knows(key)) {
                throw InvalidDecisionException.unknown(key);
            }
        }
        var intake = source.read(new Rows());
        flush();
        if (known.isOwn() && (terms.wholeRegister() || !unknown.isEmpty())) {
            unknown.look(terms.wholeRegister(), seen, forms, report);
        }
        return report.summary(intake);
    }

    private void flush() {
        Set<RowFacts> same = Collections.newSetFromMap(new IdentityHashMap<>());
        waiting.stream().filter(row -> !isMoved(row) && isAsKnown(row)).forEach(same::add);
        var found = new FoundFacts(
                facts,
                known,
                waiting.stream().filter(row -> !same.contains(row)).toList());
        for (var row : waiting) {
            report.doubt(namesakesOfMoved(row));
            var key = row.key().orElse("");
            if (key.isEmpty()) {
                report.left(DifferenceState.NAMELESS, row);
            } else if (!seen.add(key)) {
                report.left(DifferenceState.REPEATED, row);
            } else if (same.contains(row)) {
                report.unchanged();
            } else {
                compare(row, key, found);
            }
        }
        waiting.clear();
    }

    /** Tells, without asking again what is known, whether a row says exactly that. */
    private boolean isAsKnown(RowFacts row) {
        var key = row.key().orElse("");
        if (key.isEmpty() || !known.isOwn()) {
            return false;
        }
        var said = row.fields(key);
        for (var kind : FactKind.values()) {
            var fields = said.getOrDefault(kind, new TreeMap<>());
            boolean equal = fields.isEmpty()
                    ? kind == FactKind.PARTY_ORGANISATION && !known.knowsParty(key)
                    : known.isExactly(kind, key, FactFields.payload(kind, fields));
            if (!equal) {
                return false;
            }
        }
        return true;
    }

    private void compare(RowFacts row, String key, FoundFacts found) {
        var elsewhere = found.elsewhere(row);
        var payloads = found.payloads(key);
        if (elsewhere.isAny() && isMoved(row) && elsewhere.movableFrom().isEmpty()) {
            var compared = FieldComparison.ofMoved(row, key, elsewhere.payloads(key, payloads), asked);
            report.moved(row, compared, elsewhere.moving(key), namesakesOfMoved(row));
        } else if (elsewhere.isAny()) {
            report.held(row, elsewhere.staying(isMoved(row)), known.alike(row));
        } else if (payloads.containsKey(FactKind.ORGANISATION)) {
            report.compared(row, FieldComparison.of(row, key, payloads, asked));
        } else if (!known.isOwn() || row.own().filter(terms::isDecided).isPresent()) {
            report.newOrUndecided(row, List.of());
        } else if (row.code().isEmpty()) {
            unknown.add(row);
        } else {
            report.newOrUndecided(row, known.alike(row));
        }
    }

    /** Tells whether a person said that the organisation of a row has moved here. */
    private boolean isMoved(RowFacts row) {
        return !terms.moved().isEmpty()
                && Stream.of(row.own(), row.key(), row.code())
                        .flatMap(Optional::stream)
                        .anyMatch(terms.moved()::contains);
    }

    /** Finds what an organisation that a person said has moved here may be, of what this unit knows by name alone. */
    private List<Candidate> namesakesOfMoved(RowFacts row) {
        boolean decided =
                Stream.of(row.own(), row.code()).flatMap(Optional::stream).anyMatch(terms::isDecided);
        return isMoved(row) && !decided ? known.alike(row) : List.of();
    }

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
        private Set<String> columns = Set.of();

        @Override
        public void columns(Set<String> names) {
            columns = names;
        }

        @Override
        public void furtherColumns(Set<String> headings) {
            asked = new AskedFields(columns, headings);
        }

        @Override
        public void registered(SurveyRow row) {
            var own = known.keyOf(row.organisation(), asked.speaksOfPlaces());
            waiting.add(new RowFacts(row, own, own.map(key -> terms.links().getOrDefault(key, key))));
            if (waiting.size() == ROWS_AT_ONCE) {
                flush();
            }
        }

        @Override
        public void unread(UnreadRow row) {
            var key = row.organisation()
                    .flatMap(organisation -> known.keyOf(organisation, asked.speaksOfPlaces()))
                    .map(own -> terms.links().getOrDefault(own, own));
            key.filter(known::knows).ifPresentOrElse(report::listed, report::unread);
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
