package org.pbcore.reports.survey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import org.pbcore.reports.survey.Page.Scripts;

/**
 * Reads what is put into every page: style, chart and chart library.
 *
 * <p>The library is {@code echarts.min.js} of {@code org.webjars:echarts}, which the build copies beside these classes,
 * so that it is found on the class path and on the module path alike.
 */
final class PageScripts {
    private PageScripts() {}

    static Scripts load() throws IOException {
        String library = read("echarts.min.js");
        String chart = read("survey.js");
        return new Scripts(read("survey.css"), library, hash(library), chart, hash(chart));
    }

    private static String read(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(PageScripts.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static String hash(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
