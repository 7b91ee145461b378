package org.pbcore.ledger.register;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.pbcore.ledger.linkage.Candidate;
import org.pbcore.model.code.RegionCode;

/**
 * A difference between a file and what is known. What is equal is none.
 *
 * @param state how it stands
 * @param key the key that it is known by, or would be; empty for a nameless row
 * @param rowNumber the row; empty where no row speaks of it
 * @param name the name of the organisation
 * @param region where it lies
 * @param payloads what would be recorded, canonical JSON by kind; empty to withdraw what is known
 * @param fields what differs, for changes
 * @param candidates the organisations it may be, where that is undecided
 * @param personal what the row says of persons, to be kept apart
 * @param holding how another ledger unit stands to it, which holds it or held it before it moved
 */
public record Difference(
        DifferenceState state,
        Optional<String> key,
        OptionalLong rowNumber,
        Optional<String> name,
        Optional<RegionCode> region,
        Map<FactKind, Optional<String>> payloads,
        List<FieldChange> fields,
        List<Candidate> candidates,
        Map<String, String> personal,
        Optional<Holding> holding) {
    /**
     * Copies the collections.
     *
     * @param state how it stands
     * @param key the key
     * @param rowNumber the row
     * @param name the name of the organisation
     * @param region where it lies
     * @param payloads what would be recorded
     * @param fields what differs
     * @param candidates the organisations it may be
     * @param personal what the row says of persons
     * @param holding how another ledger unit stands to it
     */
    public Difference {
        payloads = Map.copyOf(payloads);
        fields = List.copyOf(fields);
        candidates = List.copyOf(candidates);
        personal = Collections.unmodifiableMap(new LinkedHashMap<>(personal));
    }

    /**
     * Returns the other ledger unit that holds it, or held it before it moved.
     *
     * @return the unit; empty where no other unit knows of it
     */
    public Optional<String> holder() {
        return holding.map(Holding::unit);
    }

    @Override
    public String toString() {
        return "Difference[state=" + state + ", rowNumber=" + rowNumber + ", fields=" + fields.size() + "]";
    }
}
