package org.pbcore.ledger.register;

import org.pbcore.model.PbcoreException;

/** A refusal of what a person decided about a key: it cannot be followed, so nothing was compared. */
public final class InvalidDecisionException extends PbcoreException {
    private static final long serialVersionUID = 1L;

    /** The key. */
    private final String key;

    private InvalidDecisionException(String key, String message) {
        super("INVALID_DECISION", message + ": " + key);
        this.key = key;
    }

    static InvalidDecisionException unknown(String key) {
        return new InvalidDecisionException(
                key, "认定所指的组织不在本台账单位之中 the unit holds no organisation of the key that a row is said to stand for");
    }

    static InvalidDecisionException twice(String key) {
        return new InvalidDecisionException(key, "对同一行有两种认定 two decisions about one key");
    }

    /**
     * Returns the key that was decided about.
     *
     * @return the key; no personal data
     */
    public String key() {
        return key;
    }
}
