package org.pbcore.reports.chart;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A script that stands in a page, which the page's policy allows by its digest. */
public final class PageScript {
    private final String text;
    private final String source;

    /**
     * Takes a script.
     *
     * @param text the script
     */
    public PageScript(String text) {
        this.text = text;
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            this.source = "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Read when first asked for, and once: a megabyte to unpack, decode and digest costs more than a page around it.
     */
    private static final class Charts {
        static final PageScript LIBRARY = library();

        private static PageScript library() {
            try {
                return new PageScript(read(PageScript.class, "echarts.min.js"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * Returns the library that draws charts: {@code echarts.min.js} of {@code org.webjars:echarts}, which the build
     * copies beside this class, so that it is found on the class path and on the module path alike.
     *
     * @return the library; it defines {@code echarts}
     */
    public static PageScript charts() {
        return Charts.LIBRARY;
    }

    /**
     * Returns the script.
     *
     * @return its text
     */
    public String text() {
        return text;
    }

    /**
     * Reads a text that stands beside a class.
     *
     * @param beside the class
     * @param file the name of the file, UTF-8
     * @return the text
     * @throws IOException when it cannot be read
     */
    public static String read(Class<?> beside, String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    /**
     * Returns the source by which a Content-Security-Policy allows the script.
     *
     * @return the digest, without quotes
     */
    public String source() {
        return source;
    }

    /**
     * Returns the sources by which a Content-Security-Policy allows several scripts.
     *
     * @param scripts the scripts
     * @return their digests in quotes, a space before each
     */
    public static String sources(List<PageScript> scripts) {
        return scripts.stream().map(script -> " '" + script.source() + "'").collect(Collectors.joining());
    }
}
