package org.pbcore.examples.quickstart.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pbcore.ledger.BatchHeader;
import org.pbcore.ledger.Entry;
import org.pbcore.ledger.Ledger;
import org.pbcore.ledger.PositionRange;
import org.pbcore.ledger.live.LedgerTally;
import org.pbcore.ledger.live.LiveMetric;
import org.pbcore.ledger.live.LiveNumbers;
import org.pbcore.ledger.register.FactKind;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.reports.overview.History;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.coverage.CoverageTally;
import org.pbcore.rules.coverage.Rate;

/**
 * Coverage as a ledger knew it at the end of each import: what was so on the day of the rulebook, as far as was
 * recorded by then. The numbers are kept live while the ledger is read once, from its first entry to its last.
 */
final class LedgerHistory implements History {
    private static final int MOST = 60;

    private final List<Moment> moments = new ArrayList<>();

    /**
     * Reads a ledger.
     *
     * @param ledger the ledger
     * @param rulebook the rules, for the day on which facts are judged
     * @param completed what is assumed of an organisation where nothing is known
     */
    LedgerHistory(Ledger ledger, Rulebook rulebook, UnaryOperator<Organisation> completed) {
        LiveMetric<Organisation, Counted> coverage = new LiveMetric<>(
                "coverage",
                FactKind.ORGANISATION.kind(),
                entry -> entry.draft().payload().map(payload -> completed.apply(organisation(payload))),
                () -> new Counted(rulebook.coverage().tally()));
        LiveNumbers numbers = LiveNumbers.at(ledger, rulebook.parameters().date(), 0, List.of(coverage));
        for (End end : thinned(ends(ledger))) {
            numbers.catchUp(end.position());
            CoverageTally tally = numbers.whole(coverage).orElseThrow().tally();
            Map<String, Rate> rates = new HashMap<>();
            tally.counts().forEach((metric, count) -> rates.put(metric, count.rate()));
            moments.add(new Moment(end.position(), end.day(), tally.size(), rates));
        }
    }

    @Override
    public List<Moment> moments() {
        return List.copyOf(moments);
    }

    /** The last entry of an import, and the day from which it holds. */
    private record End(long position, LocalDate day) {}

    /** An import may be several batches, which have the same note. */
    private static List<End> ends(Ledger ledger) {
        List<End> ends = new ArrayList<>();
        List<Optional<String>> notes = new ArrayList<>();
        ledger.entries(PositionRange.ALL, entry -> {
            boolean isNew = entry.batch()
                    .map(BatchHeader::note)
                    .map(note -> notes.isEmpty() || note.isEmpty() || !note.equals(notes.get(notes.size() - 1)))
                    .orElse(false);
            if (isNew) {
                notes.add(entry.batch().flatMap(BatchHeader::note));
                ends.add(end(entry));
            } else if (!ends.isEmpty()) {
                ends.set(ends.size() - 1, end(entry));
            }
        });
        return ends;
    }

    private static End end(Entry entry) {
        return new End(entry.position(), entry.draft().validFrom());
    }

    /** As many as a chart can show, evenly, always with the last. */
    private static List<End> thinned(List<End> ends) {
        int step = (ends.size() + MOST - 1) / MOST;
        List<End> kept = new ArrayList<>();
        for (int i = 0; i < ends.size(); i++) {
            if ((ends.size() - 1 - i) % step == 0) {
                kept.add(ends.get(i));
            }
        }
        return kept;
    }

    private static Organisation organisation(String payload) {
        try {
            return OfficeFacts.MAPPER.readValue(payload, Organisation.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A tally of the rules, as live numbers want it. */
    private record Counted(CoverageTally tally) implements LedgerTally<Organisation, Counted> {
        @Override
        public void add(Organisation organisation) {
            tally.add(organisation);
        }

        @Override
        public void subtract(Organisation organisation) {
            tally.subtract(organisation);
        }

        @Override
        public void merge(Counted other) {
            tally.merge(other.tally);
        }
    }
}
