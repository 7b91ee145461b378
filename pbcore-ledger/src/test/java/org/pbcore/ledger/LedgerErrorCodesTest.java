package org.pbcore.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pbcore.model.PbcoreException;

/** Every refusal of the ledger stands in the page of errors, once, with its code and type. */
class LedgerErrorCodesTest {
    @Test
    void refusal_ofEachType_isDocumentedOnce() throws IOException {
        Path errors = Path.of(System.getProperty("pbcore.home", ".."), "docs", "errors.md");
        List<String> lines = Files.readAllLines(errors);
        List<String> types = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.pbcore.ledger")
                        .stream()
                        .filter(type -> type.isAssignableTo(PbcoreException.class)
                                && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::getSimpleName)
                        .toList();

        assertThat(types)
                .hasSizeGreaterThan(7)
                .allSatisfy(type -> assertThat(lines)
                        .filteredOn(line -> line.matches("\\| `[A-Z]+(_[A-Z]+)*` \\| `" + type + "` \\|.*"))
                        .hasSize(1));
    }

    @Test
    void codes_ofThePage_areUnique() throws IOException {
        Path errors = Path.of(System.getProperty("pbcore.home", ".."), "docs", "errors.md");

        assertThat(Files.readAllLines(errors).stream()
                        .filter(line -> line.startsWith("| `"))
                        .map(line -> line.substring(0, line.indexOf("` |"))))
                .doesNotHaveDuplicates();
    }
}
