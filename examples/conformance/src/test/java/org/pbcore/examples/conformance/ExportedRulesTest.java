package org.pbcore.examples.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExportedRulesTest {
    private static final String COMMAND = "./mvnw -q -pl examples/conformance -am test -Dtest=ExportedRulesTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dpbcore.write=true";

    @Test
    void documents_inTheConformanceKit_areThoseOfTheTables() throws IOException {
        Path kit = Path.of(System.getProperty("pbcore.home", "."), "docs", "conformance", "tables");
        Map<String, String> wanted = new TreeMap<>();
        ExportedRules.all().forEach((rule, document) -> wanted.put(rule.code() + ".json", document));
        if (Boolean.getBoolean("pbcore.write")) {
            for (Map.Entry<String, String> document : wanted.entrySet()) {
                Files.writeString(kit.resolve(document.getKey()), document.getValue());
            }
        }
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(kit)) {
            for (Path file : files.toList()) {
                found.put(file.getFileName().toString(), Files.readString(file, UTF_8));
            }
        }

        assertThat(found.equals(wanted))
                .as("docs/conformance/tables is stale; write it anew with: " + COMMAND)
                .isTrue();
        assertThat(wanted).containsKeys("formation.json", "affiliation.json", "committee.json", "survey.json");
    }
}
