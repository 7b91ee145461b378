package org.pbcore.reports;

/** A mark in a ledger. */
public enum Mark {
    /** It is so (√). */
    YES("√"),
    /** It is not so (×). */
    NO("×"),
    /** It does not apply, or is not known (—). */
    NONE("—");

    private final String sign;

    Mark(String sign) {
        this.sign = sign;
    }

    /**
     * Returns what is written.
     *
     * @return √, × or —
     */
    public String sign() {
        return sign;
    }
}
