package org.pbcore.ledger.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The differences that a comparison found, and the facts that it was made with. */
final class Differences implements DiffListener, KnownFacts {
    final List<Difference> all = new ArrayList<>();
    final Map<FactKind, TreeMap<String, String>> known = new HashMap<>();

    @Override
    public void difference(Difference difference) {
        all.add(difference);
    }

    @Override
    public String unit() {
        return "zz";
    }

    @Override
    public Map<String, KnownFact> facts(FactKind kind, Collection<String> keys) {
        var found = new HashMap<String, KnownFact>();
        all(kind, fact -> found.put(fact.key(), fact));
        found.keySet().retainAll(keys);
        return found;
    }

    @Override
    public void all(FactKind kind, Consumer<? super KnownFact> sink) {
        known.getOrDefault(kind, new TreeMap<>())
                .forEach((key, payload) ->
                        sink.accept(new KnownFact(key, payload, true, Optional.empty(), Optional.empty())));
    }

    /** Takes the differences as accepted. */
    void accept() {
        for (var difference : all) {
            difference.payloads().forEach((kind, payload) -> {
                var facts = known.computeIfAbsent(kind, each -> new TreeMap<>());
                var key = difference.key().orElseThrow();
                payload.ifPresentOrElse(text -> facts.put(key, text), () -> facts.remove(key));
            });
        }
        all.clear();
    }

    List<String> states() {
        return all.stream()
                .map(difference -> difference.state() + " " + difference.key().orElse(""))
                .toList();
    }
}
