package org.pbcore.ledger.register;

import java.util.Optional;

/**
 * A fact that is known before a file is compared with it.
 *
 * @param key what it is of
 * @param payload canonical JSON
 * @param holder the other ledger unit that holds it; empty for one of the register's own unit
 */
public record KnownFact(String key, String payload, Optional<String> holder) {
    /** Tells neither key nor payload, which may point to persons. */
    @Override
    public String toString() {
        return "KnownFact[own=" + isOwn() + "]";
    }

    boolean isOwn() {
        return holder.isEmpty();
    }
}
