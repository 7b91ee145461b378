package org.pbcore.ledger;

import org.pbcore.model.PbcoreException;

/**
 * The ledger has moved on: somebody else wrote first, or holds it for longer than this was to wait. Read again, decide
 * again, append again.
 */
public final class LedgerConflictException extends PbcoreException {
    private static final long serialVersionUID = 1L;

    /**
     * Refuses a batch.
     *
     * @param message what was expected and what was found
     */
    public LedgerConflictException(String message) {
        super("LEDGER_CONFLICT", message);
    }

    /**
     * Refuses a batch because the database did.
     *
     * @param message what was expected and what was found
     * @param cause what the database said
     */
    public LedgerConflictException(String message, Throwable cause) {
        super("LEDGER_CONFLICT", message, cause);
    }
}
