package org.pbcore.examples.quickstart;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The shape of the house, seen from where all its modules meet. */
class ArchitectureTest {
    private static final JavaClasses SUITE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.pbcore.model", "org.pbcore.rules", "org.pbcore.ledger", "org.pbcore.reports");

    @Test
    void modules_dependOnlyDownwards() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("model")
                .definedBy("org.pbcore.model..")
                .layer("rules")
                .definedBy("org.pbcore.rules..")
                .layer("ledger")
                .definedBy("org.pbcore.ledger..")
                .layer("reports")
                .definedBy("org.pbcore.reports..")
                .whereLayer("model")
                .mayNotAccessAnyLayer()
                .whereLayer("rules")
                .mayOnlyAccessLayers("model")
                .whereLayer("ledger")
                .mayOnlyAccessLayers("model")
                .whereLayer("reports")
                .mayOnlyAccessLayers("model", "rules")
                .check(SUITE);
    }

    @Test
    void names_sayTheSubjectNotThePattern() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .check(SUITE);
    }

    @Test
    void packages_areAllNullMarked() {
        Stream<JavaPackage> packages = SUITE.getDefaultPackage().getSubpackagesInTree().stream()
                .filter(each -> each.getName().startsWith("org.pbcore."))
                .filter(each -> each.getClasses().stream()
                        .anyMatch(type -> !type.getSimpleName().equals("package-info")));

        assertThat(packages)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.isAnnotatedWith(NullMarked.class))
                        .as(each.getName())
                        .isTrue());
    }
}
