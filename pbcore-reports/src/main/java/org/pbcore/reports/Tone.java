package org.pbcore.reports;

/** How a cell is set off: a colour, and a sign that says the same without colour. */
public enum Tone {
    /** Good. */
    GREEN("●"),
    /** Wants attention. */
    AMBER("▲"),
    /** Wants action. */
    RED("■");

    private final String sign;

    Tone(String sign) {
        this.sign = sign;
    }

    /**
     * Returns the sign beside the colour.
     *
     * @return ●, ▲ or ■
     */
    public String sign() {
        return sign;
    }
}
