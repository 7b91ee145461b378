package org.pbcore.ledger.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What other units hold of one organisation.
 *
 * @param held the facts by key and kind, the likeliest key first
 */
record Elsewhere(Map<String, Map<FactKind, KnownFact>> held) {
    /** Tells whether another unit holds anything. */
    boolean isAny() {
        return !held.isEmpty();
    }

    /** Tells how a row stands to it that nobody said moved, or that is said to have moved too early. */
    Holding staying(boolean moved) {
        var reason = moved ? HeldReason.KNOWN_LATER : HeldReason.UNDECIDED;
        return new Holding(unit(), Optional.of(reason), movableFrom(), List.of());
    }

    /** Tells how a row stands to it that moves to a key. */
    Holding moving(String to) {
        var former = new ArrayList<FormerKey>();
        held.forEach((key, facts) -> {
            if (!key.equals(to)) {
                var region = Optional.ofNullable(facts.get(FactKind.ORGANISATION))
                        .flatMap(fact -> KnownOrganisation.of(fact.payload()).region());
                former.add(new FormerKey(key, facts.keySet(), region));
            }
        });
        return new Holding(unit(), Optional.empty(), Optional.empty(), former);
    }

    /** Returns the day before which it cannot move, where the day of the file is too early. */
    Optional<LocalDate> movableFrom() {
        return facts().flatMap(fact -> fact.later().stream()).max(LocalDate::compareTo);
    }

    /** Adds what is held under other keys to what is known under the one that it moves to. */
    Map<FactKind, String> payloads(String to, Map<FactKind, String> known) {
        Map<FactKind, String> payloads = new EnumMap<>(FactKind.class);
        payloads.putAll(known);
        held.forEach((key, facts) -> facts.forEach((kind, fact) -> payloads.computeIfAbsent(
                kind, each -> FactFields.payload(kind, FactFields.of(fact.payload(), key, to)))));
        return payloads;
    }

    private String unit() {
        return facts().findFirst().flatMap(KnownFact::holder).orElseThrow();
    }

    private Stream<KnownFact> facts() {
        return held.values().stream().flatMap(facts -> facts.values().stream());
    }
}
