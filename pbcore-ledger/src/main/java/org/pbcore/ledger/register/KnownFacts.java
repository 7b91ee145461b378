package org.pbcore.ledger.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.pbcore.ledger.LedgerReader;

/** What is known before a file is compared with it, of one day. */
public interface KnownFacts {
    /**
     * Finds payloads.
     *
     * @param kind the kind of fact
     * @param keys the keys to look for
     * @return canonical JSON by key; keys of which nothing is known are absent
     */
    Map<String, String> payloads(FactKind kind, Collection<String> keys);

    /**
     * Passes on every fact of a kind that belongs to the register, one by one.
     *
     * @param kind the kind of fact
     * @param sink takes the key and the payload
     */
    void all(FactKind kind, BiConsumer<? super String, ? super String> sink);

    /**
     * Returns what a ledger knows. Facts are found in all of it; those of the register are of one unit.
     *
     * @param ledger the ledger
     * @param unit the ledger unit that the register is of
     * @param day the business day
     * @param position the position of the last entry that counts
     * @return the facts, read when they are asked for
     */
    static KnownFacts of(LedgerReader ledger, String unit, LocalDate day, long position) {
        return new KnownFacts() {
            @Override
            public Map<String, String> payloads(FactKind kind, Collection<String> keys) {
                var payloads = new HashMap<String, String>();
                if (position > 0) {
                    for (var key : keys) {
                        ledger.asOf(kind.kind(), key, day, position)
                                .flatMap(entry -> entry.draft().payload())
                                .ifPresent(payload -> payloads.put(key, payload));
                    }
                }
                return payloads;
            }

            @Override
            public void all(FactKind kind, BiConsumer<? super String, ? super String> sink) {
                if (position > 0) {
                    ledger.snapshot(kind.kind(), day, position, entry -> {
                        if (entry.draft().unit().equals(unit)) {
                            entry.draft()
                                    .payload()
                                    .ifPresent(
                                            payload -> sink.accept(entry.draft().key(), payload));
                        }
                    });
                }
            }
        };
    }
}
