package org.pbcore.reports.layout;

import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Writes markup, and text that can never become markup. */
public final class Markup {
    private final Writer out;

    /**
     * Writes into a page.
     *
     * @param out where it goes
     */
    public Markup(Writer out) {
        this.out = out;
    }

    /**
     * Writes markup of this library.
     *
     * @param markup the markup
     * @return this
     * @throws IOException when it cannot be written
     */
    public Markup raw(String markup) throws IOException {
        out.write(markup);
        return this;
    }

    /**
     * Writes a text of anybody, between tags or between double quotes.
     *
     * @param text the text
     * @return this
     * @throws IOException when it cannot be written
     */
    public Markup text(String text) throws IOException {
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            String instead = instead(text.charAt(i));
            if (instead != null) {
                out.write(text, written, i - written);
                out.write(instead);
                written = i + 1;
            }
        }
        out.write(text, written, text.length() - written);
        return this;
    }

    private static @Nullable String instead(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\n', '\t' -> null;
            default -> c < ' ' ? " " : null;
        };
    }
}
