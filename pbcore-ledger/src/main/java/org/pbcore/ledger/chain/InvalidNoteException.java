package org.pbcore.ledger.chain;

import org.pbcore.model.PbcoreException;

/** A checkpoint, signed note or key text that is not of the C2SP form. */
public final class InvalidNoteException extends PbcoreException {
    private static final long serialVersionUID = 1L;

    /**
     * Refuses a text.
     *
     * @param message what was expected, Chinese and English
     */
    public InvalidNoteException(String message) {
        super("INVALID_NOTE", message);
    }
}
