package org.pbcore.reports.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.Objects;

/**
 * Writes a rule book as one HTML file that asks nothing of the network and runs no script, Chinese first with English
 * beside, for a screen, a phone and paper. Every text is escaped.
 */
public final class RuleBookHtml {
    private static final String STYLE = "rulebook.css";

    private RuleBookHtml() {}

    /**
     * Writes a book.
     *
     * @param book the book
     * @param out where it goes, UTF-8; left open
     * @throws IOException when it cannot be written
     */
    public static void write(RuleBook book, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        RuleBookPageRenderer.of().execute(new RuleBookPage(book, style()), writer);
        writer.flush();
    }

    private static String style() throws IOException {
        try (InputStream in = Objects.requireNonNull(RuleBookHtml.class.getResourceAsStream(STYLE), STYLE)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
