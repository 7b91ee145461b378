package org.pbcore.ledger.register;

import java.util.Map;
import java.util.Optional;
import org.pbcore.model.code.CreditCode;
import org.pbcore.model.code.RegionCode;

/** What a known organisation goes by now, whatever its key. */
record KnownOrganisation(Optional<CreditCode> code, Optional<String> name, Optional<RegionCode> region) {
    static KnownOrganisation of(String payload) {
        var fields = FactFields.of(payload);
        return new KnownOrganisation(
                text(fields, "/creditCode").filter(CreditCode::isWellFormed).map(CreditCode::parse),
                text(fields, "/name"),
                text(fields, "/region").filter(RegionCode::isWellFormed).map(RegionCode::parse));
    }

    private static Optional<String> text(Map<String, String> fields, String field) {
        return Optional.ofNullable(fields.get(field))
                .filter(json -> json.startsWith("\""))
                .map(FactFields::unquote);
    }

    @Override
    public String toString() {
        return "KnownOrganisation";
    }
}
