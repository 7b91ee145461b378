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

    /** Stands alone, empty, where no number of members is known. */
    private static final String MEMBERS = "/members";

    private final Set<String> facts;
    private final Set<String> further = new HashSet<>();

    AskedFields(Set<String> facts, Set<String> furtherHeadings) {
        this.facts = facts;
        furtherHeadings.forEach(heading -> further.add(FURTHER + FactFields.escape(heading)));
    }

    /** Tells whether the file has a column for a field. */
    boolean contains(FactKind kind, String field) {
        return switch (kind) {
            case ORGANISATION -> field.equals("/id") || facts.contains(field.substring(1));
            case LINE ->
                field.startsWith(RECORD) ? facts.contains(field.substring(RECORD.length())) : further.contains(field);
            case PARTY_ORGANISATION -> speaksOfPartyOrganisations() && containsOfParty(field);
        };
    }

    /** Takes what the file says, and what is known where the file has no column. */
    SortedMap<String, String> merged(FactKind kind, SortedMap<String, String> known, SortedMap<String, String> said) {
        if (kind == FactKind.PARTY_ORGANISATION && said.isEmpty() && speaksOfPartyOrganisations()) {
            return said;
        }
        var merged = new TreeMap<>(said);
        known.forEach((field, value) -> {
            if (!contains(kind, field) || field.equals(CODE)) {
                merged.putIfAbsent(field, value);
            }
        });
        if (merged.tailMap(MEMBERS + "/").keySet().stream().anyMatch(field -> field.startsWith(MEMBERS + "/"))) {
            merged.remove(MEMBERS);
        }
        return merged;
    }

    /** Tells whether the file names Party organisations at all. */
    boolean speaksOfPartyOrganisations() {
        return facts.contains("partyName") && facts.contains("partyOrganisation");
    }

    private boolean containsOfParty(String field) {
        return switch (field) {
            case "/tier" -> facts.contains("partyTier");
            case "/members/full" -> facts.contains("fullMembers");
            case "/members/probationary" -> facts.contains("probationaryMembers");
            default -> true;
        };
    }
}
