package org.pbcore.reports;

import org.pbcore.model.term.Label;

/** How a cell is set off: a colour, and a sign that says the same without colour. */
public enum Tone {
    /** Good. */
    GREEN("●", new Label("绿", "green")),
    /** Wants attention. */
    AMBER("▲", new Label("黄", "amber")),
    /** Wants action. */
    RED("■", new Label("红", "red"));

    private final String sign;
    private final Label label;

    Tone(String sign, Label label) {
        this.sign = sign;
        this.label = label;
    }

    /**
     * Returns the sign beside the colour.
     *
     * @return ●, ▲ or ■
     */
    public String sign() {
        return sign;
    }

    /**
     * Returns the colour in words.
     *
     * @return green, amber or red
     */
    public Label label() {
        return label;
    }
}
