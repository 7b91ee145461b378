package org.pbcore.ledger.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pbcore.ledger.linkage.Candidate;
import org.pbcore.ledger.linkage.Linkage;
import org.pbcore.ledger.linkage.NameForms;
import org.pbcore.model.code.CreditCode;
import org.pbcore.model.code.RegionCode;

/**
 * What is known, gone through once more when all rows are read: for those that the rows without a code and without a
 * known key may be, and for those that no row spoke of.
 */
final class SecondLook {
    private final KnownFacts known;
    private final List<RowFacts> rows = new ArrayList<>();
    private final Map<Integer, List<Candidate>> candidates = new HashMap<>();
    private final Map<String, Gone> gone = new LinkedHashMap<>();

    SecondLook(KnownFacts known) {
        this.known = known;
    }

    /** Keeps a row to look for by its name. */
    void add(RowFacts row) {
        rows.add(row);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Looks, and reports what becomes of the rows, and of what is gone where the register is whole. */
    void look(boolean wholeRegister, KeySet seen, NameForms forms, DiffReport report) {
        var names = new Linkage(forms);
        for (int index = 0; index < rows.size(); index++) {
            names.add(
                    Integer.toString(index),
                    Optional.empty(),
                    rows.get(index).row().organisation().getName());
        }
        known.all(FactKind.ORGANISATION, fact -> {
            if (fact.isOwn()) {
                look(fact, wholeRegister && !seen.contains(fact.key()), names);
            }
        });
        for (int index = 0; index < rows.size(); index++) {
            report.newOrUndecided(rows.get(index), candidates.getOrDefault(index, List.of()));
        }
        gone.forEach((key, organisation) -> {
            if (!report.isInDoubt(key)) {
                reportGone(key, organisation, report);
            }
        });
    }

    private void look(KnownFact fact, boolean unseen, Linkage names) {
        if (rows.isEmpty() && !unseen) {
            return;
        }
        var organisation = KnownOrganisation.of(fact.payload());
        var code = Optional.of(fact.key())
                .filter(CreditCode::isWellFormed)
                .map(CreditCode::parse)
                .or(organisation::code);
        organisation.name().filter(name -> !rows.isEmpty()).ifPresent(name -> {
            for (var row : names.alike(code, name)) {
                candidates
                        .computeIfAbsent(Integer.valueOf(row.key()), index -> new ArrayList<>())
                        .add(new Candidate(fact.key(), name, row.reason()));
            }
        });
        if (unseen) {
            gone.put(fact.key(), new Gone(organisation.name(), organisation.region()));
        }
    }

    /** Withdraws each kind of fact that the unit holds; what another one holds on a later day stays. */
    private void reportGone(String key, Gone organisation, DiffReport report) {
        Map<FactKind, Optional<String>> payloads = new EnumMap<>(FactKind.class);
        for (var kind : FactKind.values()) {
            var fact = known.facts(kind, List.of(key)).get(key);
            if (fact != null && fact.isOwn()) {
                payloads.put(kind, Optional.empty());
            }
        }
        if (!payloads.isEmpty()) {
            report.gone(key, organisation, payloads);
        }
    }

    /** An organisation that may be gone. */
    record Gone(Optional<String> name, Optional<RegionCode> region) {}
}
