package org.pbcore.ledger.live;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.pbcore.ledger.Entry;
import org.pbcore.ledger.Ledger;
import org.pbcore.ledger.LedgerReader;
import org.pbcore.ledger.Scope;
import org.pbcore.ledger.UnknownPositionException;
import org.pbcore.ledger.live.MetricCounts.Replacement;
import org.pbcore.model.code.RegionCode;

/**
 * Tallies per metric and region on one business day, kept right entry by entry: what held before is subtracted, what
 * holds now is added.
 *
 * <p>At every position they equal a count of the whole ledger as it was known there. Nothing is stored: after a restart
 * they are counted from a snapshot, and for another business day they are made anew. Holds tallies, never entries; may
 * be used by many threads at once.
 *
 * <pre>{@code
 * LiveNumbers numbers = LiveNumbers.of(ledger, day, List.of(coverage, duties));
 * ledger.subscribe(receipt -> numbers.catchUp());
 * CoverageTally street = numbers.in(coverage, RegionCode.parse("410105001")).orElseThrow();
 * }</pre>
 */
public final class LiveNumbers implements LiveReader {
    private final Ledger ledger;
    private final LocalDate validDate;
    private final List<MetricCounts<?, ?>> metrics;
    private final List<Listening> listeners = new CopyOnWriteArrayList<>();
    private long position;
    private boolean telling;
    private long asked;

    private LiveNumbers(Ledger ledger, LocalDate validDate, List<MetricCounts<?, ?>> metrics, long position) {
        this.ledger = ledger;
        this.validDate = validDate;
        this.metrics = metrics;
        this.position = position;
    }

    /**
     * Counts everything that is known now.
     *
     * @param ledger the ledger
     * @param validDate the business day
     * @param metrics what is counted; each name once
     * @return the numbers
     * @throws IllegalArgumentException when two metrics have one name
     */
    public static LiveNumbers of(Ledger ledger, LocalDate validDate, List<LiveMetric<?, ?>> metrics) {
        return at(ledger, validDate, ledger.position(), metrics);
    }

    /**
     * Counts everything that was known at a position.
     *
     * @param ledger the ledger
     * @param validDate the business day
     * @param position the position of the last entry that was known; {@link LedgerReader#LATEST} for all
     * @param metrics what is counted; each name once
     * @return the numbers, from which {@link #catchUp()} goes on
     * @throws IllegalArgumentException when two metrics have one name
     * @throws UnknownPositionException when the ledger has no such position, or not yet
     */
    public static LiveNumbers at(Ledger ledger, LocalDate validDate, long position, List<LiveMetric<?, ?>> metrics) {
        Set<String> names = metrics.stream().map(LiveMetric::name).collect(Collectors.toSet());
        if (names.size() < metrics.size()) {
            throw new IllegalArgumentException("two metrics have one name");
        }
        long last = ledger.position();
        long known = position == LedgerReader.LATEST ? last : position;
        if (known < 0 || known > last) {
            throw new UnknownPositionException(position, last);
        }
        List<MetricCounts<?, ?>> counts = new ArrayList<>();
        metrics.forEach(metric -> counts.add(new MetricCounts<>(metric)));
        Set<String> kinds = metrics.stream().map(LiveMetric::kind).collect(Collectors.toSet());
        for (String kind : kinds) {
            ledger.snapshot(
                    kind,
                    validDate,
                    known,
                    entry -> counts.stream()
                            .filter(count -> count.metric().kind().equals(kind))
                            .forEach(count -> count.add(entry)));
        }
        return new LiveNumbers(ledger, validDate, List.copyOf(counts), known);
    }

    /**
     * Takes in what was recorded since, by whomever. What a listener throws keeps neither the numbers nor other
     * listeners back: it reaches the caller when everything is taken in, the first of it with that of other listeners
     * suppressed. It reads up to 1,000 entries at once on one connection, and holds none while listeners hear. Who
     * calls it with a connection of the same pool in hand, as after a commit in Spring, needs a second one: call it on
     * another thread, or have a pool of more connections than threads that write. A listener that calls it is told the
     * position at once; what it asks for is taken in after all have heard.
     *
     * @return the position that the numbers stand at now
     */
    public long catchUp() {
        return catchUp(LedgerReader.LATEST);
    }

    /**
     * Takes in what was recorded since, up to a position, as {@link #catchUp()} does.
     *
     * @param last the position of the last entry to take in
     * @return the position that the numbers stand at now
     */
    public synchronized long catchUp(long last) {
        if (telling) { // a listener asks: the others are to hear of this entry first
            asked = Math.max(asked, last);
            return position;
        }
        asked = 0;
        Complaints complaints = new Complaints();
        long end = last;
        long first = position + 1;
        long width = Arrivals.MOST;
        try {
            do {
                Arrivals stretch = Arrivals.read(
                        ledger, validDate, entry -> !concerned(entry).isEmpty(), first, end, width);
                stretch.all().forEach(arrival -> take(arrival, complaints));
                // parts of ledgers have gaps, some longer than any stretch
                boolean isGap = stretch.all().isEmpty();
                first = isGap ? stretch.to() + 1 : position + 1;
                width = isGap ? width * 2 : Arrivals.MOST;
                end = Math.max(stretch.end(), asked);
                asked = 0;
            } while (first <= end);
        } catch (RuntimeException failure) {
            complaints.follow(failure);
            throw failure;
        }
        complaints.raise();
        return position;
    }

    private List<MetricCounts<?, ?>> concerned(Entry entry) {
        return metrics.stream()
                .filter(counts -> counts.metric().kind().equals(entry.draft().kind())
                        && entry.draft().holds(validDate))
                .toList();
    }

    /**
     * Returns the position that the numbers stand at.
     *
     * @return the position of the last entry taken in
     */
    public synchronized long position() {
        return position;
    }

    /**
     * Returns the numbers as a reader of a scope may see them.
     *
     * @param scope what the reader may see
     * @return the same numbers, of the units and regions of the scope
     */
    public LiveReader as(Scope scope) {
        return new ScopedNumbers(this, scope);
    }

    @Override
    public LocalDate validDate() {
        return validDate;
    }

    @Override
    public <F, T extends LedgerTally<F, T>> Optional<T> whole(LiveMetric<F, T> metric) {
        return Optional.of(tally(metric, Scope.everything(), Optional.empty()));
    }

    @Override
    public <F, T extends LedgerTally<F, T>> Optional<T> in(LiveMetric<F, T> metric, RegionCode region) {
        return Optional.of(tally(metric, Scope.everything(), Optional.of(region)));
    }

    @Override
    public void subscribe(LiveListener listener) {
        subscribe(Scope.everything(), listener);
    }

    @Override
    public void unsubscribe(LiveListener listener) {
        listeners.removeIf(listening -> listening.listener().equals(listener));
    }

    synchronized <F, T extends LedgerTally<F, T>> T tally(
            LiveMetric<F, T> metric, Scope scope, Optional<RegionCode> region) {
        for (MetricCounts<?, ?> counts : metrics) {
            if (counts.metric().equals(metric)) {
                @SuppressWarnings("unchecked") // the counts of this very metric
                MetricCounts<F, T> own = (MetricCounts<F, T>) counts;
                return own.tallies().merged(scope::holds, region);
            }
        }
        throw new IllegalArgumentException("not a metric of these numbers");
    }

    void subscribe(Scope scope, LiveListener listener) {
        listeners.add(new Listening(scope, listener));
    }

    private void take(Arrivals.Arrival arrival, Complaints complaints) {
        Entry entry = arrival.entry();
        Optional<Entry> before = arrival.before();
        List<MetricCounts<?, ?>> concerned = concerned(entry);
        if (concerned.isEmpty()) {
            position = entry.position();
            return;
        }
        Optional<Entry> after = entry.draft().isWithdrawal() ? Optional.empty() : Optional.of(entry);
        List<Replacement<?, ?>> replacements = new ArrayList<>();
        concerned.forEach(counts -> replacements.add(counts.replacing(before, after)));
        replacements.forEach(Replacement::count);
        position = entry.position();
        telling = true;
        try {
            for (Listening listening : listeners) {
                try {
                    listening.tell(entry, before, replacements);
                } catch (RuntimeException complaint) {
                    complaints.add(listening.listener(), complaint);
                }
            }
        } finally {
            telling = false;
        }
    }

    /** A listener, and what it may hear of. */
    private record Listening(Scope scope, LiveListener listener) {
        void tell(Entry entry, Optional<Entry> before, List<Replacement<?, ?>> replacements) {
            List<LivePlace> places = replacements.stream()
                    .flatMap(replacement -> replacement.places(scope).stream())
                    .toList();
            if (places.isEmpty()) {
                return;
            }
            Optional<Entry> seen = Optional.of(entry).filter(scope::holds);
            listener.changed(new LiveChange(
                    entry.position(),
                    entry.draft().kind(),
                    entry.draft().key(),
                    before.filter(scope::holds),
                    seen.filter(own -> !own.draft().isWithdrawal()),
                    seen.flatMap(own -> own.draft().reason()),
                    places));
        }
    }
}
