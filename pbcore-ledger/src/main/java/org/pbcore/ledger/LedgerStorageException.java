package org.pbcore.ledger;

import org.pbcore.model.PbcoreException;

/**
 * The database failed. Where a commit failed nobody knows whether it happened: append again with the same idempotency
 * key, and nothing is written twice.
 */
public final class LedgerStorageException extends PbcoreException {
    private static final long serialVersionUID = 1L;

    /**
     * Reports a failure.
     *
     * @param message what was tried
     * @param cause what the database said
     */
    public LedgerStorageException(String message, Throwable cause) {
        super("LEDGER_STORAGE", message, cause);
    }
}
