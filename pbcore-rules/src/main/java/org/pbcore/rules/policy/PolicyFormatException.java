package org.pbcore.rules.policy;

import org.pbcore.model.PbcoreException;

/** A refusal of a policy document, with file and place. */
public final class PolicyFormatException extends PbcoreException {
    private static final long serialVersionUID = 1L;

    /** The document. */
    private final String file;

    /** The place in it. */
    private final String pointer;

    PolicyFormatException(String file, String pointer, String message) {
        super("POLICY_FORMAT", file + " " + (pointer.isEmpty() ? "/" : pointer) + ": " + message);
        this.file = file;
        this.pointer = pointer;
    }

    /**
     * Returns the document.
     *
     * @return the name under which it was read
     */
    public String file() {
        return file;
    }

    /**
     * Returns the place in the document.
     *
     * @return a JSON pointer; empty for the whole document
     */
    public String pointer() {
        return pointer;
    }
}
