package org.pbcore.ledger.register;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A fact that is known before a file is compared with it.
 *
 * @param key what it is of
 * @param payload canonical JSON
 * @param here whether the register's own unit holds it on the day of the file
 * @param holder the other ledger unit that holds it then or while the file would still hold; empty where the own unit
 *     alone does
 * @param later the last day on which something begins that other units know of the key, while the file would hold; or
 *     the day from which the file would hold no more and another unit would hold it again; empty where there is neither
 *     or no holder
 */
public record KnownFact(String key, String payload, boolean here, Optional<String> holder, Optional<LocalDate> later) {
    /** Tells neither key nor payload, which may point to persons. */
    @Override
    public String toString() {
        return "KnownFact[own=" + isOwn() + "]";
    }

    boolean isOwn() {
        return holder.isEmpty();
    }
}
