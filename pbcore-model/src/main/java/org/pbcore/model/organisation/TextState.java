package org.pbcore.model.organisation;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What can be said of a text that a form gave, without repeating it. */
public enum TextState {
    /** Absent or blank. */
    MISSING,
    /** Not in the shape that it must have. */
    MALFORMED,
    /** Stated, and in its shape where it must have one. */
    SOUND;

    /**
     * Judges a free text.
     *
     * @param text the text; null where there is none
     * @return missing or sound
     */
    public static TextState of(@Nullable String text) {
        return text == null || isBlank(text) ? MISSING : SOUND;
    }

    /**
     * Judges a text that must have a shape.
     *
     * @param text the text; null where there is none
     * @param shape tells whether a text that is stated has it
     * @return the state
     */
    public static TextState of(@Nullable String text, Predicate<String> shape) {
        if (text == null || isBlank(text)) {
            return MISSING;
        }
        return shape.test(text) ? SOUND : MALFORMED;
    }

    private static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c) || !(Character.isWhitespace(c) || Character.isSpaceChar(c))) {
                return false;
            }
        }
        return true;
    }

    /** The graphic characters of ASCII and the common ideographs, with which nearly every text begins. */
    private static boolean isPlain(char c) {
        return (c > ' ' && c <= '~') || (c >= '\u4e00' && c <= '\u9fff');
    }
}
