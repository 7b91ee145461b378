package org.pbcore.ledger.live;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pbcore.ledger.Entry;
import org.pbcore.ledger.EntryDraft;
import org.pbcore.ledger.Scope;
import org.pbcore.model.code.RegionCode;

/** One metric and its tallies. */
final class MetricCounts<F, T extends LedgerTally<F, T>> {
    private final LiveMetric<F, T> metric;
    private final PlacedTallies<F, T> tallies;

    MetricCounts(LiveMetric<F, T> metric) {
        this.metric = metric;
        this.tallies = new PlacedTallies<>(metric.empty());
    }

    LiveMetric<F, T> metric() {
        return metric;
    }

    PlacedTallies<F, T> tallies() {
        return tallies;
    }

    void add(Entry entry) {
        counted(entry).ifPresent(fact -> fact.add(tallies));
    }

    /** Reads the facts of an entry and of the one that takes its place, and counts nothing yet. */
    Replacement<F, T> replacing(Optional<Entry> before, Optional<Entry> after) {
        return new Replacement<>(this, before.flatMap(this::counted), after.flatMap(this::counted));
    }

    private Optional<Counted<F, T>> counted(Entry entry) {
        EntryDraft draft = entry.draft();
        return metric.fact().apply(entry).map(fact -> new Counted<>(draft.unit(), draft.region(), fact));
    }

    /** A fact and where it counts. */
    private record Counted<F, T extends LedgerTally<F, T>>(String unit, Optional<RegionCode> region, F fact) {
        void add(PlacedTallies<F, T> tallies) {
            tallies.add(unit, region, fact);
        }

        void subtract(PlacedTallies<F, T> tallies) {
            tallies.subtract(unit, region, fact);
        }
    }

    /** What an entry does to one metric. */
    static final class Replacement<F, T extends LedgerTally<F, T>> {
        private final MetricCounts<F, T> counts;
        private final Optional<Counted<F, T>> before;
        private final Optional<Counted<F, T>> after;

        private Replacement(MetricCounts<F, T> counts, Optional<Counted<F, T>> before, Optional<Counted<F, T>> after) {
            this.counts = counts;
            this.before = before;
            this.after = after;
        }

        void count() {
            if (!before.equals(after)) {
                before.ifPresent(fact -> fact.subtract(counts.tallies));
                after.ifPresent(fact -> fact.add(counts.tallies));
            }
        }

        /** The tallies that changed, as far as a scope shows the facts and the regions. */
        Set<LivePlace> places(Scope scope) {
            Set<LivePlace> places = new LinkedHashSet<>();
            if (!before.equals(after)) {
                Stream.of(before, after)
                        .flatMap(Optional::stream)
                        .filter(fact -> scope.holds(fact.unit(), fact.region()))
                        .flatMap(fact -> PlacedTallies.places(fact.region()).stream())
                        .filter(region -> region.map(scope::holds).orElse(scope.holdsEveryRegion()))
                        .forEach(region -> places.add(new LivePlace(counts.metric.name(), region)));
            }
            return places;
        }
    }
}
