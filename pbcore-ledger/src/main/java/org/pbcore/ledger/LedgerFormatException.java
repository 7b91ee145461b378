package org.pbcore.ledger;

import org.pbcore.model.PbcoreException;

/** A ledger that cannot be read as one: another format, another algorithm or origin than asked for, or damage. */
public final class LedgerFormatException extends PbcoreException {
    private static final long serialVersionUID = 1L;

    /** Whether the format or the algorithm is unknown. */
    private final boolean unsupported;

    /**
     * Refuses a ledger.
     *
     * @param message what was found and what was expected, Chinese and English
     */
    public LedgerFormatException(String message) {
        this(message, false);
    }

    private LedgerFormatException(String message, boolean unsupported) {
        super("LEDGER_FORMAT", message);
        this.unsupported = unsupported;
    }

    static LedgerFormatException unsupported(String message) {
        return new LedgerFormatException(message, true);
    }

    /**
     * Says whether a later release may read it.
     *
     * @return true for a format or algorithm that is not known; false for damage and for another ledger than expected
     */
    public boolean isUnsupported() {
        return unsupported;
    }
}
