package org.pbcore.ledger;

import org.pbcore.model.PbcoreException;

/** A batch whose idempotency key was used before, for other content. */
public final class IdempotencyConflictException extends PbcoreException {
    private static final long serialVersionUID = 1L;

    /** The first position of the batch that used the key. */
    private final long position;

    /**
     * Refuses a batch.
     *
     * @param position the first position of the batch that used the key
     */
    public IdempotencyConflictException(long position) {
        super(
                "IDEMPOTENCY_KEY_REUSED",
                "幂等键已用于其他内容; this idempotency key was used for other content, at position " + position);
        this.position = position;
    }

    /**
     * Returns where the key was used.
     *
     * @return the first position of that batch
     */
    public long position() {
        return position;
    }
}
