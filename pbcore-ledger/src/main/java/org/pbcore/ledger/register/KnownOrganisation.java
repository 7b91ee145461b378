package org.pbcore.ledger.register;

import java.util.Map;
import java.util.Optional;
import org.pbcore.model.code.CreditCode;
import org.pbcore.model.code.RegionCode;

/** What a known organisation goes by now, whatever its key. */
record KnownOrganisation(Optional<CreditCode> code, Optional<String> name, Optional<RegionCode> region) {
    static KnownOrganisation of(String payload) {
        return of(FactFields.of(payload), "");
    }

    /** Reads the text of an entry; empty where the code is its key. */
    static Optional<KnownLink> linkOfEntry(String text) {
        var fields = FactFields.of(text);
        return of(fields, "/payload").linkTo(text(fields, "/key").orElseThrow());
    }

    private static KnownOrganisation of(Map<String, String> fields, String within) {
        return new KnownOrganisation(
                text(fields, within + "/creditCode")
                        .filter(CreditCode::isWellFormed)
                        .map(CreditCode::parse),
                text(fields, within + "/name"),
                text(fields, within + "/region")
                        .filter(RegionCode::isWellFormed)
                        .map(RegionCode::parse));
    }

    private static Optional<String> text(Map<String, String> fields, String field) {
        return Optional.ofNullable(fields.get(field))
                .filter(json -> json.startsWith("\""))
                .map(FactFields::unquote);
    }

    /** Returns the link of a key to the code; empty where there is none, or it is the key. */
    Optional<KnownLink> linkTo(String key) {
        return code.map(CreditCode::value)
                .filter(value -> !value.equals(key))
                .map(value -> new KnownLink(key, value, name, region));
    }

    @Override
    public String toString() {
        return "KnownOrganisation";
    }
}
