package org.pbcore.model;

/**
 * A refusal of the library, with a code that stays the same from release to release.
 *
 * <p>No message of any subclass holds personal data.
 */
public abstract class PbcoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The stable code. */
    private final String code;

    /**
     * Makes a refusal.
     *
     * @param code the stable code, upper case with underscores
     * @param message what was refused, what was there, what was expected
     */
    protected PbcoreException(String code, String message) {
        super(message);
        this.code = code;
    }

    /**
     * Makes a refusal that another failure caused.
     *
     * @param code the stable code, upper case with underscores
     * @param message what was refused, what was there, what was expected
     * @param cause the failure behind it
     */
    protected PbcoreException(String code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /**
     * Returns the stable code of this kind of refusal.
     *
     * @return the code, for example {@code INVALID_FACTS}
     */
    public final String code() {
        return code;
    }
}
