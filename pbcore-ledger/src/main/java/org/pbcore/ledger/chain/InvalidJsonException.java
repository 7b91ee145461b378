package org.pbcore.ledger.chain;

import org.pbcore.model.PbcoreException;

/** A JSON text that a ledger does not take; says where, never what stands there. */
public final class InvalidJsonException extends PbcoreException {
    private static final long serialVersionUID = 1L;

    /** Where, as a JSON pointer. */
    private final String pointer;

    /**
     * Refuses a text.
     *
     * @param pointer the place as a JSON pointer, empty for the whole
     * @param message what is wrong, Chinese and English
     */
    public InvalidJsonException(String pointer, String message) {
        super("INVALID_JSON", (pointer.isEmpty() ? "/" : pointer) + ": " + message);
        this.pointer = pointer;
    }

    /**
     * Returns where.
     *
     * @return a JSON pointer, empty for the whole text
     */
    public String pointer() {
        return pointer;
    }
}
