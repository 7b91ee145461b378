package org.pbcore.ledger;

/** Is told what was recorded. It must not append: that is for another thread, or for later. */
@FunctionalInterface
public interface LedgerListener {
    /**
     * Hears of a batch after its commit, once, in order of the positions, on a thread that appended. It hears of what
     * this {@link Ledger} itself recorded: what another process or a host's transaction wrote is found by reading on.
     *
     * @param receipt where the batch stands
     */
    void recorded(Receipt receipt);
}
