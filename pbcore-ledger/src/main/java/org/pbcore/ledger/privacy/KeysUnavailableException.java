package org.pbcore.ledger.privacy;

import org.pbcore.model.PbcoreException;

/** A refusal because the host's keys cannot be reached now; the data is still there. */
public final class KeysUnavailableException extends PbcoreException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the refusal.
     *
     * @param message why, without a key and without personal data
     */
    public KeysUnavailableException(String message) {
        super("KEYS_UNAVAILABLE", message);
    }

    /**
     * Makes the refusal that another failure caused.
     *
     * @param message why, without a key and without personal data
     * @param cause the failure behind it
     */
    public KeysUnavailableException(String message, Throwable cause) {
        super("KEYS_UNAVAILABLE", message, cause);
    }
}
