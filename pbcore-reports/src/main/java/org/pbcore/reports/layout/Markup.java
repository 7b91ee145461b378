package org.pbcore.reports.layout;

import java.io.IOException;
import java.io.Writer;

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
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '"' -> out.write("&quot;");
                default -> out.write(c < ' ' && c != '\n' && c != '\t' ? ' ' : c);
            }
        }
        return this;
    }
}
