package org.pbcore.ledger.register;

import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which fields a file speaks of; about the others it says nothing, and what is known of them stays. */
final class AskedFields {
    private static final String RECORD = "/record/";
    private static final String FURTHER = "/further/";

    /** A row that a person linked to a code does not take the code away. */
    private static final String CODE = "/creditCode";

    /** What follows from the kind: an enterprise is none. */
    private static final String INDUSTRY_BODY = "/industryBody";

    private final Set<String> facts;
    private final Set<String> further = new HashSet<>();

    AskedFields(Set<String> facts, Set<String> furtherHeadings) {
        this.facts = facts;
        furtherHeadings.forEach(heading -> further.add(FURTHER + FactFields.escape(heading)));
    }

    /** Tells whether the file has a column for a field. */
    boolean contains(FactKind kind, String field) {
        return switch (kind) {
            case ORGANISATION ->
                field.equals("/id") || facts.contains(field.equals(INDUSTRY_BODY) ? "kind" : field.substring(1));
            case LINE ->
                field.startsWith(RECORD) ? facts.contains(field.substring(RECORD.length())) : further.contains(field);
            case PARTY_ORGANISATION -> containsOfParty(field);
        };
    }

    /**
     * Takes what the file says, and what is known where the file has no column. A Party organisation of which the row
     * says nothing clear stays as it is known.
     */
    SortedMap<String, String> merged(
            FactKind kind, SortedMap<String, String> known, SortedMap<String, String> said, boolean deniesParty) {
        if (kind == FactKind.PARTY_ORGANISATION && said.isEmpty()) {
            return deniesParty ? said : known;
        }
        var merged = new TreeMap<>(said);
        known.forEach((field, value) -> {
            if (!contains(kind, field) || field.equals(CODE)) {
                merged.putIfAbsent(field, value);
            }
        });
        return merged;
    }

    /** Tells whether the file has a column of places. */
    boolean speaksOfPlaces() {
        return facts.contains("region");
    }

    private boolean containsOfParty(String field) {
        return switch (field) {
            case "/tier" -> facts.contains("partyTier");
            case "/members/full" -> facts.contains("fullMembers");
            case "/members/probationary" -> facts.contains("probationaryMembers");
            case "/id", "/name", "/form", "/organisations" -> true;
            default -> false;
        };
    }
}
