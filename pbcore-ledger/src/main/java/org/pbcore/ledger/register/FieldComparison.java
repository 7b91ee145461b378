package org.pbcore.ledger.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pbcore.model.code.RegionCode;

/**
 * What a row says against what is known under its key.
 *
 * @param payloads what would be recorded, by kind; empty to withdraw what is known
 * @param changes the fields that differ
 * @param region where the organisation lies then
 */
record FieldComparison(
        Map<FactKind, Optional<String>> payloads, List<FieldChange> changes, Optional<RegionCode> region) {
    /** Compares; what is as it is known is not recorded again. */
    static FieldComparison of(RowFacts row, String key, Map<FactKind, String> known, AskedFields asked) {
        return of(row, key, known, asked, false);
    }

    /** Compares with what another unit knows; everything is recorded. */
    static FieldComparison ofMoved(RowFacts row, String key, Map<FactKind, String> known, AskedFields asked) {
        return of(row, key, known, asked, true);
    }

    private static FieldComparison of(
            RowFacts row, String key, Map<FactKind, String> known, AskedFields asked, boolean everything) {
        Map<FactKind, Optional<String>> payloads = new EnumMap<>(FactKind.class);
        var changes = new ArrayList<FieldChange>();
        var said = row.fields(key);
        for (var kind : FactKind.values()) {
            var before = known.get(kind);
            SortedMap<String, String> fields = said.getOrDefault(kind, new TreeMap<>());
            var old = before == null ? new TreeMap<String, String>() : FactFields.of(before);
            if (kind == FactKind.ORGANISATION) {
                row.placedAsKnown(fields, old);
            }
            var merged = asked.merged(kind, old, fields, row.row().deniesOwnPartyOrganisation());
            var differing = FieldChange.between(kind, old, merged);
            changes.addAll(differing);
            if (!differing.isEmpty() || (everything && !merged.isEmpty())) {
                payloads.put(kind, merged.isEmpty() ? Optional.empty() : Optional.of(FactFields.payload(kind, merged)));
            }
        }
        var organisation = Optional.ofNullable(payloads.get(FactKind.ORGANISATION))
                .flatMap(payload -> payload)
                .orElseGet(() -> known.getOrDefault(FactKind.ORGANISATION, "{}"));
        return new FieldComparison(
                payloads, changes, KnownOrganisation.of(organisation).region());
    }
}
