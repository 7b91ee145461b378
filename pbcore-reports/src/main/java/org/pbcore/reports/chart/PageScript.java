package org.pbcore.reports.chart;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A script that stands in a page, which the page's policy allows by its digest.
 *
 * @param text the script
 */
public record PageScript(String text) {
    /**
     * Reads the library that draws charts: {@code echarts.min.js} of {@code org.webjars:echarts}, which the build
     * copies beside this class, so that it is found on the class path and on the module path alike.
     *
     * @return the library; it defines {@code echarts}
     * @throws IOException when it cannot be read
     */
    public static PageScript charts() throws IOException {
        return new PageScript(read(PageScript.class, "echarts.min.js"));
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
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
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
