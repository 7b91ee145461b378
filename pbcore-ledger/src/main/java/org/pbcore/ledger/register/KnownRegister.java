package org.pbcore.ledger.register;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pbcore.ledger.linkage.Candidate;
import org.pbcore.ledger.linkage.LinkReason;
import org.pbcore.ledger.linkage.Linkage;
import org.pbcore.ledger.linkage.NameForms;
import org.pbcore.model.code.CreditCode;
import org.pbcore.model.organisation.Organisation;

/**
 * What is known of a register, gone through once: every payload by its digest, and what organisations go by now.
 *
 * <p>A key says what an organisation went by at first. A person may have linked it since to a row with a code, another
 * name or another place; so rows are looked for by what is known now.
 */
final class KnownRegister {
    private static final String SEVERAL = "";

    private final KnownFacts facts;
    private final RowKeys keys;
    private final Links links;
    private final KnownPayloads exact = new KnownPayloads();
    private final Linkage codeless;
    private final Map<String, String> keyOfCode = new HashMap<>();
    private final Map<String, String> keyOfName = new HashMap<>();
    private final Set<String> goneFrom = new HashSet<>();
    private final Map<String, String> codeOfKey = new HashMap<>();
    private boolean own;

    KnownRegister(KnownFacts facts, NameForms forms) {
        this.facts = facts;
        keys = new RowKeys(facts.unit(), forms);
        links = new Links(facts, keys);
        codeless = new Linkage(forms);
        facts.all(FactKind.ORGANISATION, this::add);
        addPayloads(FactKind.LINE);
        addPayloads(FactKind.PARTY_ORGANISATION);
    }

    private void addPayloads(FactKind kind) {
        facts.all(kind, fact -> {
            if (fact.isOwn()) {
                exact.add(kind, fact.key(), fact.payload());
            }
        });
    }

    private void add(KnownFact fact) {
        if (!fact.isOwn()) {
            return;
        }
        own = true;
        var key = fact.key();
        exact.add(FactKind.ORGANISATION, key, fact.payload());
        boolean coded = CreditCode.isWellFormed(key);
        if (coded && fact.payload().contains("\"creditCode\":\"" + key + "\"")) {
            return;
        }
        var organisation = KnownOrganisation.of(fact.payload());
        organisation.code().map(CreditCode::value).or(() -> links.codeOf(key)).ifPresent(code -> {
            keyOfCode.put(code, key);
            codeOfKey.put(key, code);
        });
        if (!coded) {
            codeless.add(key, organisation.code(), organisation.name());
            addName(key, organisation);
        }
    }

    private void addName(String key, KnownOrganisation organisation) {
        var named = keys.of(organisation.name(), organisation.region());
        if (!named.equals(Optional.of(key))) {
            goneFrom.add(key);
            named.ifPresent(name -> keyOfName.merge(name, key, (first, second) -> SEVERAL));
        }
    }

    /** Tells whether the unit holds any organisation. */
    boolean isOwn() {
        return own;
    }

    /** Returns all keys that an organisation of a key, and of the code in its row, ever went by. */
    Set<String> keysOf(String key, Optional<String> code) {
        var all = new LinkedHashSet<String>();
        all.add(key);
        code.ifPresent(all::add);
        codeOf(key).ifPresent(all::add);
        for (var each : List.copyOf(all)) {
            all.addAll(links.keysOf(each));
        }
        return all;
    }

    /** Returns the code that a key has now, or that it was linked to. */
    private Optional<String> codeOf(String key) {
        return Optional.ofNullable(codeOfKey.get(key)).or(() -> links.codeOf(key));
    }

    /** Tells whether the unit holds an organisation under a key on the day, though another one may hold it later. */
    boolean knows(String key) {
        var fact = facts.facts(FactKind.ORGANISATION, List.of(key)).get(key);
        return fact != null && fact.here();
    }

    /** Tells, without asking again, whether fields under a key are exactly what is known. */
    boolean isExactly(FactKind kind, String key, String payload) {
        return exact.contains(kind, key, payload);
    }

    /** Tells, without asking again, whether the unit knows a Party organisation under a key. */
    boolean knowsParty(String key) {
        return exact.containsParty(key);
    }

    /** Finds all that a row may be, but for what it is known as, of what is known without a code. */
    List<Candidate> alike(RowFacts row) {
        var organisation = row.row().organisation();
        return organisation
                .getName()
                .map(name -> codeless.alike(organisation.getCreditCode(), name))
                .orElse(List.of())
                .stream()
                .filter(candidate -> !row.key().equals(Optional.of(candidate.key())))
                .toList();
    }

    /**
     * Returns the key that a row is known by, or would be.
     *
     * @param row what the row says
     * @param placed whether its file tells of places at all; otherwise the one of that name is meant
     */
    Optional<String> keyOf(Organisation row, boolean placed) {
        if (row.getCreditCode().isPresent()) {
            var code = row.getCreditCode().get().value();
            var key = keyOfCode.get(code);
            return Optional.of(key == null || knows(code) ? code : key);
        }
        var key = keys.of(row.getName(), row.getRegion()).map(this::keyOf);
        if (placed || key.isEmpty()) {
            return key.map(this::since);
        }
        var namesakes = codeless.find(Optional.empty(), row.getName()).candidates().stream()
                .filter(candidate -> candidate.reason() == LinkReason.SAME_NAME)
                .map(Candidate::key)
                .toList();
        if (namesakes.size() == 1 && !namesakes.contains(key.get())) {
            return Optional.of(namesakes.get(0));
        }
        return namesakes.isEmpty()
                ? key.map(named -> links.keyOfNameAlone(named).orElse(named)).map(this::since)
                : key;
    }

    /** Returns who went by a name and place once it had a code; the code, where the unit knows it by that now. */
    private String since(String named) {
        if (links.keyOfName(named).isEmpty() || knows(named)) {
            return named;
        }
        var key = links.keyOfName(named).filter(each -> !knows(each)).orElse(named);
        return codeOf(key).filter(this::knows).orElse(key);
    }

    /** Returns who goes by a name and place now; a new key where who had it at first goes by others. */
    private String keyOf(String named) {
        boolean left = goneFrom.contains(named);
        var key = keyOfName.getOrDefault(named, SEVERAL);
        if (!key.equals(SEVERAL) && (left || !knows(named))) {
            return key;
        }
        var free = named;
        for (int number = 2; left && (free.equals(named) || knows(free)); number++) {
            free = named + "#" + number;
        }
        return free;
    }
}
