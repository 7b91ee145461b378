package org.pbcore.reports;

import org.pbcore.rules.planning.Progress;

/**
 * How a report is rendered: language, masks of personal data, and who hears how far it is.
 *
 * @param language the language
 * @param masking how texts about persons are shown
 * @param progress hears how many rows are written, and may stop the work
 */
public record Rendering(Language language, Masking masking, Progress progress) {
    /** In Chinese, with personal data hidden, silently. */
    public static final Rendering USUAL = new Rendering(Language.CHINESE, Masking.HIDDEN, Progress.SILENT);

    /**
     * Chooses the language.
     *
     * @param other the language
     * @return the same rendering in that language
     */
    public Rendering in(Language other) {
        return new Rendering(other, masking, progress);
    }

    /**
     * Chooses how texts about persons are shown.
     *
     * @param other the masking
     * @return the same rendering with that masking
     */
    public Rendering masking(Masking other) {
        return new Rendering(language, other, progress);
    }

    /**
     * Chooses who hears how far the work is.
     *
     * @param other the listener
     * @return the same rendering with that listener
     */
    public Rendering telling(Progress other) {
        return new Rendering(language, masking, other);
    }
}
