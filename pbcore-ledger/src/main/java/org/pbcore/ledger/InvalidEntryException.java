package org.pbcore.ledger;

import org.pbcore.model.PbcoreException;

/** An entry or batch that no ledger takes; says which part, never what stands there. */
public final class InvalidEntryException extends PbcoreException {
    private static final long serialVersionUID = 1L;

    /** The part that is wrong. */
    private final String path;

    /**
     * Refuses an entry.
     *
     * @param path the part as a JSON pointer, for example {@code /validTo}
     * @param message what is wrong, Chinese and English
     */
    public InvalidEntryException(String path, String message) {
        super("INVALID_ENTRY", path + ": " + message);
        this.path = path;
    }

    /**
     * Returns the part.
     *
     * @return a JSON pointer
     */
    public String path() {
        return path;
    }
}
