package org.pbcore.ledger.live;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.pbcore.ledger.Entry;

/**
 * What is counted, and how: a name, the kind of entries it reads, the fact in an entry, and an empty tally.
 *
 * @param <F> what is counted
 * @param <T> the tally that counts it
 * @param name the name, for listeners
 * @param kind the kind of entries
 * @param fact reads the fact of an entry, the same whenever it is asked; empty where the entry does not count
 * @param empty makes a tally of nothing
 */
public record LiveMetric<F, T extends LedgerTally<F, T>>(
        String name, String kind, Function<Entry, Optional<F>> fact, Supplier<T> empty) {}
