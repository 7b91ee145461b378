package org.pbcore.reports;

/** How texts about persons are shown; the caller decides, for example by the masks of its ledger. */
@FunctionalInterface
public interface Masking {
    /** Shows that there is something, and nothing of it. */
    Masking HIDDEN = (kind, text) -> text.isEmpty() ? "" : "*";

    /** Shows everything: for those alone who may read it. */
    Masking SHOWN = (kind, text) -> text;

    /**
     * Masks a text.
     *
     * @param kind what it is
     * @param text the text
     * @return what is shown
     */
    String shown(PersonalKind kind, String text);
}
