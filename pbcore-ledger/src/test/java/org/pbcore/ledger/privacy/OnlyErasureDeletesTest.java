package org.pbcore.ledger.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing in the library changes a row or takes one away, but erasing from the vault. */
class OnlyErasureDeletesTest {
    private static final Pattern CHANGES = Pattern.compile(
            "\"\\s*(delete\\s+from|update\\s+\\w|truncate\\s|merge\\s+into|drop\\s+table|alter\\s+table|replace\\s+into)"
                    + "|on conflict",
            Pattern.CASE_INSENSITIVE);

    @Test
    void statements_thatChangeRows_areTheOneOfTheErasure() throws IOException {
        Path main = Path.of(System.getProperty("pbcore.home", ".."), "pbcore-ledger", "src", "main");
        try (Stream<Path> files = Files.walk(main)) {
            List<String> found = files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> lines(file)
                            .filter(line -> CHANGES.matcher(line).find())
                            .map(line -> file.getFileName() + ": " + line.strip()))
                    .toList();

            assertThat(found)
                    .containsExactly("VaultErasure.java: private static final String DELETE = \"delete from"
                            + " pbcore_personal where record_position = ? and field_name = ?\";");
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
