package org.pbcore.ledger;

import org.pbcore.model.PbcoreException;

/** A ledger that cannot be read as one: another format, another algorithm or origin than asked for, or damage. */
public final class LedgerFormatException extends PbcoreException {
    private static final long serialVersionUID = 1L;

    /**
     * Refuses a ledger.
     *
     * @param message what was found and what was expected, Chinese and English
     */
    public LedgerFormatException(String message) {
        super("LEDGER_FORMAT", message);
    }
}
