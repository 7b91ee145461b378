package org.pbcore.ledger.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.pbcore.ledger.Entry;
import org.pbcore.ledger.LedgerReader;

/**
 * The facts of a ledger on a day; those that another unit holds, then or while the file still holds, are known as its.
 */
final class LedgerFacts implements KnownFacts {
    private final LedgerReader ledger;
    private final String unit;
    private final LocalDate day;
    private final Optional<LocalDate> until;
    private final long position;
    private final boolean alone;

    LedgerFacts(LedgerReader ledger, String unit, LocalDate day, Optional<LocalDate> until, long position) {
        this.ledger = ledger;
        this.unit = unit;
        this.day = day;
        this.until = until;
        this.position = position;
        alone = ledger.units().stream().allMatch(unit::equals);
    }

    @Override
    public String unit() {
        return unit;
    }

    @Override
    public Map<String, KnownFact> facts(FactKind kind, Collection<String> keys) {
        var facts = new HashMap<String, KnownFact>();
        if (position > 0) {
            keys.forEach(key -> find(kind, key).flatMap(this::fact).ifPresent(fact -> facts.put(key, fact)));
        }
        return facts;
    }

    @Override
    public void all(FactKind kind, Consumer<? super KnownFact> sink) {
        if (position > 0) {
            ledger.snapshot(kind.kind(), day, position, entry -> fact(entry).ifPresent(sink));
        }
    }

    private Optional<Entry> find(FactKind kind, String key) {
        if (alone) {
            return ledger.asOf(kind.kind(), key, day, position);
        }
        var history = ledger.history(kind.kind(), key).stream()
                .filter(entry -> entry.position() <= position)
                .toList();
        return days(history).stream()
                .flatMap(each -> on(each, history).stream())
                .filter(entry -> !entry.draft().unit().equals(unit))
                .findFirst()
                .or(() -> on(day, history));
    }

    /** Returns the day, and the later ones on which what is known changes while the file holds. */
    private Collection<LocalDate> days(List<Entry> history) {
        var days = new TreeSet<LocalDate>();
        days.add(day);
        for (var entry : history) {
            days.add(entry.draft().validFrom());
            entry.draft().validTo().ifPresent(days::add);
        }
        var later = days.tailSet(day, true);
        return until.<Collection<LocalDate>>map(end -> later.headSet(end, false))
                .orElse(later);
    }

    private static Optional<Entry> on(LocalDate day, List<Entry> history) {
        return history.stream()
                .filter(entry -> entry.draft().holds(day))
                .reduce((first, second) -> second)
                .filter(entry -> !entry.draft().isWithdrawal());
    }

    private Optional<KnownFact> fact(Entry entry) {
        var holder = Optional.of(entry.draft().unit()).filter(other -> !other.equals(unit));
        return entry.draft()
                .payload()
                .map(payload -> new KnownFact(entry.draft().key(), payload, holder));
    }
}
