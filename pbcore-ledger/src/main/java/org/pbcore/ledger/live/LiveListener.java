package org.pbcore.ledger.live;

/** Is told what changed in the numbers. */
@FunctionalInterface
public interface LiveListener {
    /**
     * Hears of a change after the numbers have it, once, in order of the positions, on the thread that brought the
     * numbers up to date. It must not append: a thread that appends may be waiting for these numbers. What it throws
     * reaches that thread when everything is taken in and every listener has heard; the change stands, and is not told
     * again.
     *
     * @param change what changed, and why
     */
    void changed(LiveChange change);
}
