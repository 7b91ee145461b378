package org.pbcore.reports.survey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.pbcore.reports.survey.Page.Scripts;

/**
 * Reads what is put into every page: style, chart and chart library.
 *
 * <p>The library comes from {@code org.webjars:echarts}, in whatever version the host has. Its directory is no package
 * name, so that the class loader finds it on the class path and on the module path alike.
 */
final class PageScripts {
    private static final String WEBJAR = "META-INF/maven/org.webjars/echarts/pom.properties";
    private static final String LIBRARY = "META-INF/resources/webjars/echarts/%s/echarts.min.js";

    private PageScripts() {}

    static Scripts load() throws IOException {
        String library = library();
        String chart = own("survey.js");
        return new Scripts(own("survey.css"), library, hash(library), chart, hash(chart));
    }

    private static String library() throws IOException {
        ClassLoader loader = PageScripts.class.getClassLoader();
        Properties webjar = new Properties();
        try (InputStream in = found(WEBJAR, loader.getResourceAsStream(WEBJAR))) {
            webjar.load(in);
        }
        String path = String.format(LIBRARY, webjar.getProperty("version"));
        return text(path, loader.getResourceAsStream(path));
    }

    private static String own(String file) throws IOException {
        return text(file, PageScripts.class.getResourceAsStream(file));
    }

    private static String text(String file, @Nullable InputStream stream) throws IOException {
        try (InputStream in = found(file, stream)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static InputStream found(String file, @Nullable InputStream stream) {
        if (stream == null) {
            throw new IllegalStateException(file + " is missing: org.webjars:echarts belongs beside pbcore-reports");
        }
        return stream;
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
