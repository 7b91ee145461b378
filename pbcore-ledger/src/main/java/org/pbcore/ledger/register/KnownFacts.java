package org.pbcore.ledger.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.pbcore.ledger.LedgerWriter;

/** What is known before a file is compared with it: on the day of the file, and whose it is. */
public interface KnownFacts {
    /**
     * Returns the ledger unit that the register is of: what this unit holds is compared, changed and gone, and nothing
     * else.
     *
     * @return the unit
     */
    String unit();

    /**
     * Finds facts.
     *
     * @param kind the kind of fact
     * @param keys the keys to look for
     * @return the facts by key, those of other units too; keys of which nothing is known are absent
     */
    Map<String, KnownFact> facts(FactKind kind, Collection<String> keys);

    /**
     * Passes on every fact of a kind, those of other units too, one by one.
     *
     * @param kind the kind of fact
     * @param sink takes the facts
     */
    void all(FactKind kind, Consumer<? super KnownFact> sink);

    /**
     * Passes on every key that was ever recorded with a code that is not the key, whichever unit recorded it and
     * whichever day it is of. The latest comes last. Told of the day alone where nothing else is known.
     *
     * @param sink takes the links
     */
    default void links(Consumer<? super KnownLink> sink) {
        all(
                FactKind.ORGANISATION,
                fact -> KnownOrganisation.of(fact.payload()).linkTo(fact.key()).ifPresent(sink));
    }

    /**
     * Returns what a ledger knows on a day. A fact that another unit holds on a later day, before what the file says
     * ends, is one of that unit.
     *
     * @param ledger the ledger
     * @param unit the ledger unit that the register is of
     * @param day the business day
     * @param until the day from which the file says nothing any more; empty where there is none
     * @param position the position of the last entry that counts
     * @return the facts, read when they are asked for
     */
    static KnownFacts of(LedgerWriter ledger, String unit, LocalDate day, Optional<LocalDate> until, long position) {
        return new LedgerFacts(ledger, unit, day, until, position);
    }
}
