package org.pbcore.ledger;

import org.pbcore.model.PbcoreException;

/** A position that the ledger does not have, or not yet. */
public final class UnknownPositionException extends PbcoreException {
    private static final long serialVersionUID = 1L;

    /** The position that was asked for. */
    private final long position;

    /**
     * Refuses a position.
     *
     * @param position the position that was asked for
     * @param last the position of the last entry
     */
    public UnknownPositionException(long position, long last) {
        super(
                "UNKNOWN_POSITION",
                "台账没有第 " + position + " 条，位置应为 0 至 " + last + "; the ledger has no position " + position
                        + ": expected 0 to " + last);
        this.position = position;
    }

    /**
     * Returns the position that was asked for.
     *
     * @return the position
     */
    public long position() {
        return position;
    }
}
