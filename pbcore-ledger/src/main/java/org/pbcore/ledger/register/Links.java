package org.pbcore.ledger.register;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which keys and codes are of one organisation. A person's decision is of no day: it counts before the day from which
 * it was recorded, and after the key was left.
 */
final class Links {
    private static final String SEVERAL = "";

    private final RowKeys keys;
    private final Map<String, Set<String>> keysOfCode = new HashMap<>();
    private final Map<String, String> codeOfKey = new HashMap<>();
    private final Map<String, String> keyOfName = new HashMap<>();
    private final Map<String, String> keyOfNameAlone = new HashMap<>();

    Links(KnownFacts facts, RowKeys keys) {
        this.keys = keys;
        facts.links(this::add);
    }

    private void add(KnownLink link) {
        keysOfCode.computeIfAbsent(link.code(), code -> new LinkedHashSet<>(1)).add(link.key());
        codeOfKey.put(link.key(), link.code());
        if (keys.isOwn(link.key())) {
            keyOfName.put(link.key(), link.key());
            keys.of(link.name(), link.region()).ifPresent(name -> put(keyOfName, name, link.key()));
            keys.of(link.name(), Optional.empty()).ifPresent(name -> put(keyOfNameAlone, name, link.key()));
        }
    }

    private static void put(Map<String, String> names, String name, String key) {
        names.merge(name, key, (first, second) -> first.equals(second) || first.equals(name) ? first : SEVERAL);
    }

    /** Returns all keys that had a code once, but for the code itself. */
    Set<String> keysOf(String code) {
        return keysOfCode.getOrDefault(code, Set.of());
    }

    /** Returns the latest code that a key was linked to. */
    Optional<String> codeOf(String key) {
        return Optional.ofNullable(codeOfKey.get(key));
    }

    /** Returns the key of this unit that went by a name and place once it had a code. */
    Optional<String> keyOfName(String named) {
        return Optional.ofNullable(keyOfName.get(named)).filter(key -> !key.equals(SEVERAL));
    }

    /** Returns the key of this unit that went by a name once it had a code, wherever it lay. */
    Optional<String> keyOfNameAlone(String named) {
        return Optional.ofNullable(keyOfNameAlone.get(named)).filter(key -> !key.equals(SEVERAL));
    }
}
