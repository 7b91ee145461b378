package org.pbcore.ledger;

import java.util.List;

/**
 * The proof for a host that its batch is recorded.
 *
 * @param firstPosition the position of the first entry
 * @param lastPosition the position of the last entry
 * @param heads the ends of the units' chains as this batch left them, in order of their first use in the batch
 */
public record Receipt(long firstPosition, long lastPosition, List<Head> heads) {
    /**
     * Holds a receipt.
     *
     * @param firstPosition the position of the first entry
     * @param lastPosition the position of the last entry
     * @param heads the ends of the units' chains
     */
    public Receipt {
        heads = List.copyOf(heads);
    }

    /**
     * Returns the positions.
     *
     * @return from the first to the last
     */
    public PositionRange range() {
        return new PositionRange(firstPosition, lastPosition);
    }
}
