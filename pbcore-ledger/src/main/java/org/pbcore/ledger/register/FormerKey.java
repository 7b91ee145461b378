package org.pbcore.ledger.register;

import java.util.Optional;
import java.util.Set;
import org.pbcore.model.code.RegionCode;

/**
 * A key that an organisation goes by in another ledger unit and leaves as it moves.
 *
 * @param key the key
 * @param kinds what is known under it, and withdrawn
 * @param region where it lay
 */
public record FormerKey(String key, Set<FactKind> kinds, Optional<RegionCode> region) {
    /**
     * Copies the kinds.
     *
     * @param key the key
     * @param kinds what is known under it
     * @param region where it lay
     */
    public FormerKey {
        kinds = Set.copyOf(kinds);
    }

    /** Tells no key, which may hold a name. */
    @Override
    public String toString() {
        return "FormerKey[kinds=" + kinds.size() + "]";
    }
}
