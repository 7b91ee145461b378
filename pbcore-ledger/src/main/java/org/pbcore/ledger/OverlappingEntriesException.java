package org.pbcore.ledger;

import org.pbcore.model.PbcoreException;

/** Two drafts of one batch that say something of the same key on the same day. */
public final class OverlappingEntriesException extends PbcoreException {
    private static final long serialVersionUID = 1L;

    /** The earlier of the two in the batch, from 0. */
    private final int first;

    /** The later of the two in the batch, from 0. */
    private final int second;

    /**
     * Refuses a batch.
     *
     * @param first the earlier of the two in the batch, from 0
     * @param second the later of the two in the batch, from 0
     */
    public OverlappingEntriesException(int first, int second) {
        super(
                "OVERLAPPING_ENTRIES",
                "同一批中第 " + first + " 项与第 " + second + " 项的同一对象有效期重叠; drafts " + first + " and " + second
                        + " of the batch speak of one key on the same days: split the batch or the days");
        this.first = first;
        this.second = second;
    }

    /**
     * Returns the earlier draft.
     *
     * @return its place in the batch, from 0
     */
    public int first() {
        return first;
    }

    /**
     * Returns the later draft.
     *
     * @return its place in the batch, from 0
     */
    public int second() {
        return second;
    }
}
