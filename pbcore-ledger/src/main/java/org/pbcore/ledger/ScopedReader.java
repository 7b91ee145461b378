package org.pbcore.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A ledger as a {@link Scope} shows it: what lies outside is not there, whatever is asked.
 *
 * <p>A question is answered from everything that is known, and the answer then withheld where it lies outside: who may
 * see a county does not see the former entry of an organisation that has moved to another one as if it still held.
 */
final class ScopedReader implements LedgerReader {
    /** How many positions are looked through at a time for the last entry that is seen. */
    private static final long STRETCH = 4096;

    private final LedgerReader ledger;
    private final Function<String, Head> emptyHead;
    private final Scope scope;

    /**
     * Reads a ledger within a scope.
     *
     * @param ledger the whole ledger
     * @param emptyHead the head of a unit without entries
     * @param scope what is seen
     */
    ScopedReader(LedgerReader ledger, Function<String, Head> emptyHead, Scope scope) {
        this.ledger = ledger;
        this.emptyHead = emptyHead;
        this.scope = scope;
    }

    @Override
    public Scope scope() {
        return scope;
    }

    @Override
    public long position() {
        if (scope.holdsEveryEntry()) {
            return ledger.position();
        }
        return scope.holdsEveryRegion()
                ? units().stream()
                        .mapToLong(unit -> ledger.head(unit).position())
                        .max()
                        .orElse(0)
                : lastSeen(ledger.position(), entry -> true)
                        .map(Entry::position)
                        .orElse(0L);
    }

    @Override
    public Optional<Entry> asOf(String kind, String key, LocalDate validDate, long position) {
        return ledger.asOf(kind, key, validDate, position).filter(scope::holds);
    }

    @Override
    public List<Entry> history(String kind, String key) {
        return ledger.history(kind, key).stream().filter(scope::holds).toList();
    }

    @Override
    public void snapshot(String kind, LocalDate validDate, long position, Consumer<? super Entry> sink) {
        ledger.snapshot(kind, validDate, position, seen(sink));
    }

    @Override
    public void entries(PositionRange range, Consumer<? super Entry> sink) {
        ledger.entries(range, seen(sink));
    }

    /** Returns the last entry of the unit that is seen, which is the end of its chain where every region is. */
    @Override
    public Head head(String unit) {
        if (!scope.holds(unit)) {
            return emptyHead.apply(unit);
        }
        Head head = ledger.head(unit);
        return scope.holdsEveryRegion()
                ? head
                : lastSeen(head.position(), entry -> entry.draft().unit().equals(unit))
                        .map(entry -> new Head(unit, entry.sequence(), entry.position(), entry.hash()))
                        .orElseGet(() -> emptyHead.apply(unit));
    }

    @Override
    public List<String> units() {
        if (scope.holdsEveryRegion()) {
            return ledger.units().stream().filter(scope::holds).toList();
        }
        Set<String> units = new TreeSet<>();
        entries(PositionRange.ALL, entry -> units.add(entry.draft().unit()));
        return List.copyOf(units);
    }

    /** Looks backwards, because the last entry that is seen mostly stands near the end. */
    private Optional<Entry> lastSeen(long from, Predicate<Entry> wanted) {
        AtomicReference<@Nullable Entry> last = new AtomicReference<>();
        for (long end = from; end > 0 && last.get() == null; end -= STRETCH) {
            entries(new PositionRange(Math.max(1, end - STRETCH + 1), end), entry -> {
                if (wanted.test(entry)) {
                    last.set(entry);
                }
            });
        }
        return Optional.ofNullable(last.get());
    }

    private Consumer<Entry> seen(Consumer<? super Entry> sink) {
        return entry -> {
            if (scope.holds(entry)) {
                sink.accept(entry);
            }
        };
    }
}
