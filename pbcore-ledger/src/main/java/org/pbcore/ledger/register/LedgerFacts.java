package org.pbcore.ledger.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.pbcore.ledger.Entry;
import org.pbcore.ledger.LedgerWriter;

/**
 * The facts of a ledger on a day; those that another unit holds, then or while the file still holds, are known as its.
 */
final class LedgerFacts implements KnownFacts {
    private final LedgerWriter ledger;
    private final String unit;
    private final LocalDate day;
    private final Optional<LocalDate> until;
    private final long position;
    private final boolean alone;

    LedgerFacts(LedgerWriter ledger, String unit, LocalDate day, Optional<LocalDate> until, long position) {
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
            keys.forEach(key -> find(kind, key).ifPresent(fact -> facts.put(key, fact)));
        }
        return facts;
    }

    @Override
    public void all(FactKind kind, Consumer<? super KnownFact> sink) {
        if (position > 0) {
            ledger.snapshot(kind.kind(), day, position, entry -> fact(entry).ifPresent(sink));
        }
    }

    @Override
    public void links(Consumer<? super KnownLink> sink) {
        if (position > 0) {
            ledger.query(connection -> LinkedKeys.pass(connection, position, sink));
        }
    }

    private Optional<KnownFact> find(FactKind kind, String key) {
        if (alone) {
            return ledger.asOf(kind.kind(), key, day, position).flatMap(this::fact);
        }
        var history = ledger.history(kind.kind(), key).stream()
                .filter(entry -> entry.position() <= position)
                .toList();
        var answers = days(history).stream()
                .flatMap(each -> on(each, history).stream())
                .toList();
        var still = until.filter(
                end -> on(end, history).filter(this::isHeldElsewhere).isPresent());
        var later = Stream.concat(
                        still.stream(),
                        answers.stream()
                                .filter(this::isOthers)
                                .map(entry -> entry.draft().validFrom())
                                .filter(from -> from.isAfter(day)))
                .max(LocalDate::compareTo);
        var now = on(day, history).flatMap(this::fact);
        boolean here = now.filter(KnownFact::here).isPresent();
        return answers.stream()
                .filter(this::isHeldElsewhere)
                .findFirst()
                .flatMap(entry -> fact(entry, here, later))
                .or(() -> now);
    }

    private boolean isHeldElsewhere(Entry entry) {
        return isOthers(entry) && !entry.draft().isWithdrawal();
    }

    private boolean isOthers(Entry entry) {
        return !entry.draft().unit().equals(unit);
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
        return history.stream().filter(entry -> entry.draft().holds(day)).reduce((first, second) -> second);
    }

    private Optional<KnownFact> fact(Entry entry) {
        return fact(entry, !isOthers(entry), Optional.empty());
    }

    private Optional<KnownFact> fact(Entry entry, boolean here, Optional<LocalDate> later) {
        var draft = entry.draft();
        var holder = Optional.of(draft.unit()).filter(other -> isOthers(entry));
        return draft.payload().map(payload -> new KnownFact(draft.key(), payload, here, holder, later));
    }
}
