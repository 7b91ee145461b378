package org.pbcore.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The one jar of everything, once it is made. */
@EnabledIfSystemProperty(named = "pbcore.jar", matches = ".+")
class ShadedJarTest {
    private static final Pattern LEGAL = Pattern.compile(".*(licen[cs]e|notice|copying)[^/]*");

    /** What a jar holds of licences and notices. */
    private static List<String> legal(JarFile jar) {
        return jar.stream()
                .filter(entry ->
                        LEGAL.matcher(entry.getName().toLowerCase(Locale.ROOT)).matches())
                .filter(entry -> !entry.isDirectory() && !entry.getName().matches(".*\\.(class|xsb)"))
                .map(entry -> text(jar, entry))
                .toList();
    }

    private static String text(JarFile jar, JarEntry entry) {
        try (var in = jar.getInputStream(entry)) {
            return new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n").strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPacked(JarFile library, JarFile jar) {
        return library.stream()
                .map(JarEntry::getName)
                .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                .findFirst()
                .filter(name -> jar.getEntry(name) != null)
                .isPresent();
    }

    @Test
    void licencesAndNotices_ofEveryLibraryWithin_areAllThere() throws IOException {
        List<String> packed = new ArrayList<>();
        try (JarFile jar = new JarFile(Objects.requireNonNull(System.getProperty("pbcore.jar"), "pbcore.jar"))) {
            String all = String.join("\n", legal(jar));
            for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
                if (path.endsWith(".jar")) {
                    try (JarFile library = new JarFile(path)) {
                        if (isPacked(library, jar)) {
                            packed.add(path);
                            assertThat(legal(library)).as(path).allMatch(all::contains);
                        }
                    }
                }
            }
        }
        assertThat(packed).hasSizeGreaterThan(20);
    }
}
