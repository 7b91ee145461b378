package org.pbcore.ledger.register;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pbcore.model.code.CreditCode;

/** What is known of the organisations of some rows, under all keys that they go by. */
final class FoundFacts {
    private final KnownRegister known;
    private final Map<FactKind, Map<String, KnownFact>> found = new EnumMap<>(FactKind.class);

    FoundFacts(KnownFacts facts, KnownRegister known, List<RowFacts> rows) {
        this.known = known;
        var keys = new HashSet<String>();
        rows.forEach(row -> keys.addAll(keys(row)));
        for (var kind : FactKind.values()) {
            found.put(kind, facts.facts(kind, keys));
        }
    }

    private Set<String> keys(RowFacts row) {
        return row.key().map(key -> known.keysOf(key, row.code())).orElse(Set.of());
    }

    /** Returns the payloads under a key, whoever holds them. */
    Map<FactKind, String> payloads(String key) {
        Map<FactKind, String> payloads = new EnumMap<>(FactKind.class);
        found.forEach((kind, byKey) -> {
            var fact = byKey.get(key);
            if (fact != null) {
                payloads.put(kind, fact.payload());
            }
        });
        return payloads;
    }

    /** Returns what other units hold of the organisation of a row. */
    Elsewhere elsewhere(RowFacts row) {
        Map<String, Map<FactKind, KnownFact>> held = new LinkedHashMap<>();
        for (var key : keys(row)) {
            if (isOf(row, key)) {
                found.forEach((kind, byKey) -> {
                    var fact = byKey.get(key);
                    if (fact != null && !fact.isOwn()) {
                        held.computeIfAbsent(key, each -> new EnumMap<>(FactKind.class))
                                .put(kind, fact);
                    }
                });
            }
        }
        return new Elsewhere(held);
    }

    /** Tells whether a key, which had the code of a row once, has no other code now. */
    private boolean isOf(RowFacts row, String key) {
        var fact = found.getOrDefault(FactKind.ORGANISATION, Map.of()).get(key);
        return fact == null
                || KnownOrganisation.of(fact.payload())
                        .code()
                        .map(CreditCode::value)
                        .map(keys(row)::contains)
                        .orElse(true);
    }
}
