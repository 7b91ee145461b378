package org.pbcore.reports.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What is asked of every page, whatever it shows. */
public final class Look {
    /** Whether a browser must be there, as the Maven profile {@code browser} has it. */
    public static final boolean IS_REQUIRED =
            System.getProperty("pbcore.browser", "").equals("required");

    private static final Set<String> NAMED =
            Set.of("button", "link", "table", "dialog", "region", "searchbox", "heading", "image", "navigation");

    private Look() {}

    /** Starts the browser of this host; where there is none, the tests that want it say so and are skipped, or fail. */
    public static Browser browser(Path folder) throws IOException {
        Optional<Path> program = Browser.find();
        if (program.isEmpty() && IS_REQUIRED) {
            throw new IllegalStateException("a browser is required, and none was found");
        }
        assumeTrue(program.isPresent(), "no Chromium on this host: pages were not looked at in a browser");
        return Browser.start(program.get(), Files.createDirectories(folder.resolve("profile")));
    }

    /** Nothing but the file itself was asked for, nothing went wrong, and no text became a script. */
    public static void isSilent(Browser browser, Path file) {
        assertThat(browser.told("Network.requestWillBeSent"))
                .extracting(event -> event.get("request").get("url").asText())
                .filteredOn(url -> !url.startsWith("blob:"))
                .containsExactly(file.toUri().toString());
        assertThat(browser.told("Runtime.exceptionThrown")).isEmpty();
        assertThat(browser.told("Runtime.consoleAPICalled")).isEmpty();
        assertThat(browser.told("Log.entryAdded")).isEmpty();
        assertThat(browser.evaluate("typeof window.hacked").asText()).isEqualTo("undefined");
    }

    /** Everything that a screen reader announces has a name, and the page a language and a main part. */
    public static void isNamed(Browser browser) {
        List<String> unnamed = new ArrayList<>();
        for (JsonNode node : browser.call("Accessibility.getFullAXTree").get("nodes")) {
            if (!node.path("ignored").asBoolean()
                    && NAMED.contains(node.path("role").path("value").asText())
                    && node.path("name").path("value").asText().isBlank()) {
                unnamed.add(node.toString());
            }
        }
        assertThat(unnamed).isEmpty();
        assertThat(browser.evaluate("document.documentElement.lang").asText()).isIn("zh-CN", "en");
        assertThat(browser.evaluate("document.querySelectorAll('main').length").asInt())
                .isOne();
    }

    /** Texts differ enough from their ground. */
    public static void isLegible(Browser browser) {
        assertThat(texts(browser.evaluate(script(Look.class, "contrast.js")))).isEmpty();
    }

    /** On a phone the page as a whole does not scroll sideways. Opens it anew. */
    public static void fitsAPhone(Browser browser, Path file) {
        browser.call(
                "Emulation.setDeviceMetricsOverride",
                "width",
                360,
                "height",
                740,
                "deviceScaleFactor",
                2,
                "mobile",
                true);
        browser.open(file);
        assertThat(browser.evaluate("document.documentElement.scrollWidth").asInt())
                .isEqualTo(360);
    }

    /** The texts of a list. */
    public static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    /** A script that stands beside a test. */
    public static String script(Class<?> beside, String name) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
