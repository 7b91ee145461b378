package org.pbcore.model.code;

import org.pbcore.model.PbcoreException;

/** A refusal of text that is not the code it should be. The message never holds the text. */
public final class MalformedCodeException extends PbcoreException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the refusal.
     *
     * @param kind the kind of code, for example {@code credit code}
     * @param length how many characters the refused text has
     * @param expected the shape that was expected
     */
    public MalformedCodeException(String kind, int length, String expected) {
        super("MALFORMED_CODE", kind + ": got text of " + length + " characters, expected " + expected);
    }
}
