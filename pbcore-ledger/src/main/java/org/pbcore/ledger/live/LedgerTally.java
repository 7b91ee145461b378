package org.pbcore.ledger.live;

/**
 * A count that a host brings: it adds, subtracts and merges in any order and comes to the same.
 *
 * <p>The tallies of {@code pbcore-rules} are of this kind; a host wraps them in a few lines. An implementation need not
 * be thread-safe, and must not throw: what it cannot count is a number of its own.
 *
 * @param <F> what is counted
 * @param <T> the type of the tally itself
 */
public interface LedgerTally<F, T extends LedgerTally<F, T>> {
    /**
     * Counts a fact.
     *
     * @param fact the fact
     */
    void add(F fact);

    /**
     * Takes a fact out again, as it was when it was added.
     *
     * @param fact the fact
     */
    void subtract(F fact);

    /**
     * Counts everything that another tally counted.
     *
     * @param other a tally of the same kind; unchanged
     */
    void merge(T other);
}
