package org.pbcore.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.pbcore.model", "org.pbcore.rules");

    /** Methods that read the machine they run on, by owner; {@code *} for every method. */
    private static final Map<Class<?>, Set<String>> SURROUNDINGS = Map.ofEntries(
            Map.entry(System.class, Set.of("currentTimeMillis", "nanoTime", "getenv", "getProperty", "getProperties")),
            Map.entry(
                    Clock.class,
                    Set.of(
                            "systemUTC",
                            "systemDefaultZone",
                            "system",
                            "tick",
                            "tickDays",
                            "tickSeconds",
                            "tickMinutes")),
            Map.entry(Locale.class, Set.of("getDefault", "setDefault")),
            Map.entry(TimeZone.class, Set.of("getDefault", "setDefault")),
            Map.entry(Integer.class, Set.of("getInteger")),
            Map.entry(Boolean.class, Set.of("getBoolean")),
            Map.entry(Long.class, Set.of("getLong")),
            Map.entry(Math.class, Set.of("random")));

    @Test
    void model_main_dependsOnNoRule() {
        check(noClasses()
                .that()
                .resideInAPackage("org.pbcore.model..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.pbcore.rules.."));
    }

    @Test
    void rules_main_readNoClockLocaleOrEnvironment() {
        check(noClasses()
                .that()
                .resideInAPackage("org.pbcore.rules..")
                .should()
                .accessTargetWhere(describe("reads its surroundings", ArchitectureTest::readsSurroundings)));
    }

    @Test
    void rules_main_touchNoFileNetworkThreadOrLog() {
        check(noClasses()
                .that()
                .resideInAPackage("org.pbcore.rules..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "java.nio.file..",
                                "java.nio.channels..",
                                "java.net..",
                                "javax.net..",
                                "java.sql..",
                                "java.util.logging..",
                                "org.slf4j..",
                                "org.apache..")
                        .or(named(
                                "java.io.File",
                                "java.io.FileInputStream",
                                "java.io.FileOutputStream",
                                "java.io.FileReader",
                                "java.io.FileWriter",
                                "java.io.RandomAccessFile",
                                "java.io.PrintStream",
                                "java.io.Console",
                                "java.lang.Thread",
                                "java.lang.ThreadLocal",
                                "java.lang.Runtime",
                                "java.lang.Process",
                                "java.lang.ProcessBuilder",
                                "java.lang.System$Logger",
                                "java.util.Timer",
                                "java.util.Random",
                                "java.security.SecureRandom"))));
    }

    /** A run over a register waits for threads that its caller lends; nothing makes threads or keeps them. */
    @Test
    void rules_main_useNoThreadsButThoseLentToARegister() {
        String concurrent = "java.util.concurrent..";
        check(noClasses()
                .that()
                .resideInAPackage("org.pbcore.rules..")
                .and()
                .resideOutsideOfPackage("org.pbcore.rules.register")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(concurrent));
        check(noClasses()
                .that()
                .resideInAPackage("org.pbcore.rules.register")
                .should()
                .dependOnClassesThat(resideInAPackage(concurrent)
                        .and(not(named(
                                "java.util.concurrent.Executor",
                                "java.util.concurrent.CompletableFuture",
                                "java.util.concurrent.CompletionException",
                                "java.util.concurrent.atomic.AtomicBoolean")))));
    }

    @Test
    void kernel_dependsOnItselfTheLanguageAndTermsOnly() {
        DescribedPredicate<JavaClass> allowed = resideInAnyPackage(
                        "org.pbcore.rules.table..",
                        "java..",
                        "org.jspecify..",
                        "org.pbcore.model.term",
                        "org.pbcore.model")
                .or(describe("arrays of primitives", JavaClass::isArray));
        check(noClasses()
                .that()
                .resideInAPackage("org.pbcore.rules.table..")
                .should()
                .dependOnClassesThat(not(allowed).and(not(describe("primitive", JavaClass::isPrimitive)))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "formation",
                "points",
                "floating",
                "formation.joint",
                "affiliation",
                "survey",
                "fiveclears",
                "coverage",
                "member",
                "partylife",
                "leadership",
                "instructor",
                "instructor.plan",
                "lifecycle",
                "service",
                "base"
            })
    void family_dependsOnNoOtherFamilyNorOnTheRulebook(String family) {
        String own = "org.pbcore.rules." + family;
        check(noClasses()
                .that()
                .resideInAPackage(own)
                .should()
                .dependOnClassesThat(resideInAPackage("org.pbcore.rules..")
                        .and(not(resideInAnyPackage(
                                own,
                                "org.pbcore.rules.facts",
                                "org.pbcore.rules.planning",
                                "org.pbcore.rules.lifecycle",
                                "org.pbcore.rules.policy",
                                "org.pbcore.rules.table")))));
    }

    /** Supervision judges coverage rates, so that it alone reads another family. */
    @Test
    void supervision_dependsOnNoOtherFamilyThanCoverage() {
        check(noClasses()
                .that()
                .resideInAPackage("org.pbcore.rules.supervision")
                .should()
                .dependOnClassesThat(resideInAPackage("org.pbcore.rules..")
                        .and(not(resideInAnyPackage(
                                "org.pbcore.rules.supervision",
                                "org.pbcore.rules.coverage",
                                "org.pbcore.rules.lifecycle",
                                "org.pbcore.rules.policy",
                                "org.pbcore.rules.table")))));
    }

    @Test
    void packages_formNoCycles() {
        slices().matching("org.pbcore.rules.(*)..").should().beFreeOfCycles().check(MAIN);
        slices().matching("org.pbcore.model.(*)..").should().beFreeOfCycles().check(MAIN);
    }

    /** The service that Party organisations do is a subject; a layer of that name there is not. */
    @Test
    void names_sayTheSubjectAndNeverThePattern() {
        check(noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Impl|Manager|Dto)"));
        check(noClasses()
                .that(not(resideInAnyPackage("org.pbcore.model.service", "org.pbcore.rules.service")))
                .should()
                .resideInAnyPackage("..util..", "..impl..", "..common..", "..dto..", "..helper..", "..service.."));
    }

    @Test
    void packages_each_areNullMarked() throws ClassNotFoundException {
        Set<String> packages = new TreeSet<>();
        MAIN.forEach(javaClass -> packages.add(javaClass.getPackageName()));

        assertThat(packages).hasSizeGreaterThan(15);
        for (String name : packages) {
            assertThat(Class.forName(name + ".package-info").isAnnotationPresent(NullMarked.class))
                    .as(name)
                    .isTrue();
        }
    }

    @Test
    void fields_thatAreStatic_areFinal() {
        for (JavaClass javaClass : MAIN) {
            javaClass.getFields().stream()
                    .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                    .forEach(field -> assertThat(field.getModifiers())
                            .as(field.getFullName())
                            .contains(JavaModifier.FINAL));
        }
    }

    private static void check(ArchRule rule) {
        rule.check(MAIN);
    }

    private static boolean readsSurroundings(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        String owner = target.getOwner().getFullName();
        boolean isNow = owner.startsWith("java.time.") && target.getName().equals("now");
        boolean isDate = owner.equals("java.util.Date") || owner.equals("java.util.Calendar");
        return isNow
                || isDate
                || SURROUNDINGS.entrySet().stream()
                        .anyMatch(entry -> owner.equals(entry.getKey().getName())
                                && entry.getValue().contains(target.getName()));
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        Set<String> all = Set.of(names);
        return describe("is one of " + new TreeSet<>(all), javaClass -> all.contains(javaClass.getFullName()));
    }
}
