package org.pbcore.ledger.register;

import java.util.Optional;
import org.pbcore.model.code.RegionCode;

/**
 * A key that an organisation is recorded under, and another code that it was said to have.
 *
 * @param key the key
 * @param code the credit code
 * @param name the name that was said with it
 * @param region the place that was said with it
 */
public record KnownLink(String key, String code, Optional<String> name, Optional<RegionCode> region) {
    /** Tells nothing, for a key may hold a name. */
    @Override
    public String toString() {
        return "KnownLink";
    }
}
