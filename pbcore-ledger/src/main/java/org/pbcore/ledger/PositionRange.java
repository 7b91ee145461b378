package org.pbcore.ledger;

/**
 * Positions from the first to the last, both included; empty when the last is before the first.
 *
 * @param first the first, 1 or more
 * @param last the last, 0 or more
 */
public record PositionRange(long first, long last) {
    /** Every position there is or will be. */
    public static final PositionRange ALL = new PositionRange(1, Long.MAX_VALUE);

    /**
     * Holds a range.
     *
     * @param first the first
     * @param last the last
     * @throws IllegalArgumentException when a position is negative, or the first is 0
     */
    public PositionRange {
        if (first < 1 || last < 0) {
            throw new IllegalArgumentException("positions begin at 1");
        }
    }

    /**
     * Returns what comes after a position.
     *
     * @param position the last position that is left out
     * @return every later one
     */
    public static PositionRange after(long position) {
        return new PositionRange(position + 1, Long.MAX_VALUE);
    }

    /**
     * Says how many positions there are.
     *
     * @return the count, 0 for an empty range
     */
    public long size() {
        return Math.max(0, last - first + 1);
    }
}
