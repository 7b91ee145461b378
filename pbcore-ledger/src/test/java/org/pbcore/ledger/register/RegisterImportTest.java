package org.pbcore.ledger.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pbcore.ledger.Ledger;
import org.pbcore.ledger.LedgerConflictException;
import org.pbcore.ledger.LedgerReader;
import org.pbcore.ledger.privacy.KeyRing;
import org.pbcore.ledger.privacy.PersonalVault;

class RegisterImportTest {
    private static final Path SURVEY =
            Path.of(System.getProperty("pbcore.shared", ""), "data", "zhengzhou-survey.csv.gz");
    private static final String A = "91410100170051302N";
    private static final LocalDate DAY = LocalDate.of(2020, 9, 15);
    private static final ImportTerms TERMS = new ImportTerms("zz", DAY, DiffTerms.WHOLE, Optional.of("office"));

    @TempDir
    private Path folder;

    @Test
    void comparison_recordsNothing() throws IOException {
        try (var ledger = Ledger.open(folder.resolve("a.ledger"))) {
            var plan = new RegisterImport(ledger).compare(file("甲,5", "乙,6"), TERMS, difference -> {});

            assertThat(plan.summary().count(DifferenceState.NEW)).isEqualTo(2);
            assertThat(ledger.position()).isZero();
        }
    }

    @Test
    void accepted_isRecordedAndTheSecondTimeNothingIs() throws IOException {
        try (var ledger = Ledger.open(folder.resolve("a.ledger"))) {
            var result = run(ledger, file("甲,5", "乙,6"), TERMS);
            var again = run(ledger, file("甲,5", "乙,6"), TERMS);
            var later = run(
                    ledger, file("甲,8"), new ImportTerms("zz", DAY.plusDays(10), DiffTerms.WHOLE, Optional.empty()));

            assertThat(result).isEqualTo(new ImportResult(2, 4, 0, 0));
            assertThat(again).isEqualTo(new ImportResult(0, 0, 0, 0));
            assertThat(later).isEqualTo(new ImportResult(2, 4, 0, 0));
            assertThat(payload(ledger, "name:zz//甲", DAY.plusDays(9))).contains("\"employees\":5");
            assertThat(payload(ledger, "name:zz//甲", DAY.plusDays(10))).contains("\"employees\":8");
            assertThat(ledger.asOf("organisation", "name:zz//乙", DAY.plusDays(9)))
                    .isPresent();
            assertThat(ledger.asOf("organisation", "name:zz//乙", DAY.plusDays(10)))
                    .isEmpty();
            assertThat(ledger.history("organisation", "name:zz//乙")).hasSize(2);
        }
    }

    @Test
    void otherUnits_areNeverGone() throws IOException {
        try (var ledger = Ledger.open(folder.resolve("a.ledger"))) {
            run(ledger, file("甲,5"), new ImportTerms("other", DAY, DiffTerms.WHOLE, Optional.empty()));
            run(ledger, file("乙,6"), TERMS);

            assertThat(ledger.asOf("organisation", "name:other//甲", DAY)).isPresent();
        }
    }

    @Test
    void acceptance_ofAnotherFile_isRefused() throws IOException {
        try (var ledger = Ledger.open(folder.resolve("a.ledger"))) {
            var importing = new RegisterImport(ledger);
            var file = file("甲,5");
            var plan = importing.compare(file, TERMS, difference -> {});
            file("甲,6");
            assertThatThrownBy(() -> importing.accept(file, plan, difference -> {}))
                    .isInstanceOf(StaleComparisonException.class)
                    .hasMessageContaining("file");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void acceptances_ofTwoUnitsAtOnce_doNotTakeEachOthersOrganisations(boolean withVault) throws IOException {
        try (var ledger = Ledger.open(folder.resolve("a.ledger"))) {
            var keys = KeyRing.of(
                    "k1", new SecretKeySpec(new byte[32], "AES"), new SecretKeySpec(new byte[33], "HmacSHA256"));
            var importing =
                    withVault ? new RegisterImport(ledger, PersonalVault.of(ledger, keys)) : new RegisterImport(ledger);
            var file = Files.writeString(folder.resolve("p.csv"), "统一社会信用代码,单位名称,联系方式\n" + A + ",甲,13900112233\n");
            var other = new ImportTerms("other", DAY, DiffTerms.WHOLE, Optional.empty());
            var plan = importing.compare(file, TERMS, difference -> {});
            var planOfOther = importing.compare(file, other, difference -> {});
            DiffListener between = difference -> {
                try {
                    importing.accept(file, planOfOther, each -> {});
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            };

            assertThatThrownBy(() -> importing.accept(file, plan, between)).isInstanceOf(LedgerConflictException.class);
            assertThat(ledger.units()).containsExactly("other");
            assertThat(importing
                            .compare(file, TERMS, difference -> {})
                            .summary()
                            .count(DifferenceState.HELD_ELSEWHERE))
                    .isEqualTo(1);
        }
    }

    @Test
    void acceptance_inSeveralBatches_followsItself() throws IOException {
        try (var ledger = Ledger.open(folder.resolve("a.ledger"))) {
            var rows =
                    IntStream.range(0, 4_001).mapToObj(i -> "甲" + i + "," + i).toArray(String[]::new);

            assertThat(run(ledger, file(rows), TERMS)).isEqualTo(new ImportResult(4_001, 8_002, 0, 0));
            assertThat(run(ledger, file(rows), TERMS).entries()).isZero();
        }
    }

    @Test
    void personalColumns_goToTheVaultAndNowhereElse() throws IOException {
        var store = folder.resolve("a.ledger");
        var file = Files.writeString(
                folder.resolve("p.csv"),
                "统一社会信用代码,单位名称,出资人（负责人）,联系方式,书记姓名,原因说明\n" + A + ",甲,张三丰,13900112233,李时珍,不宜公开\n",
                StandardCharsets.UTF_8);
        try (var ledger = Ledger.open(store)) {
            var keys = KeyRing.of(
                    "k1", new SecretKeySpec(new byte[32], "AES"), new SecretKeySpec(new byte[33], "HmacSHA256"));
            var importing = new RegisterImport(ledger, PersonalVault.of(ledger, keys));
            var plan = importing.compare(file, TERMS, difference -> {});
            var result = importing.accept(file, plan, difference -> {});

            assertThat(result).isEqualTo(new ImportResult(1, 2, 3, 1));
            assertThat(ledger.asOf("organisation", A, DAY).orElseThrow().draft().commitments())
                    .containsOnlyKeys("NAME.head", "CONTACT.head", "NAME.secretary");
        }
        try (var files = Files.list(folder)) {
            for (var each : files.filter(path -> path.getFileName().toString().startsWith("a.ledger"))
                    .toList()) {
                assertThat(new String(Files.readAllBytes(each), StandardCharsets.UTF_8))
                        .doesNotContain("张三丰", "13900112233", "李时珍", "不宜公开");
            }
        }
    }

    @Test
    void personalColumns_ofARowWhoseLineAloneChanged_standBesideTheOrganisation() throws IOException {
        try (var ledger = Ledger.open(folder.resolve("a.ledger"))) {
            var keys = KeyRing.of(
                    "k1", new SecretKeySpec(new byte[32], "AES"), new SecretKeySpec(new byte[33], "HmacSHA256"));
            var importing = new RegisterImport(ledger, PersonalVault.of(ledger, keys));
            for (int source = 1; source <= 2; source++) {
                var file = Files.writeString(
                        folder.resolve("p.csv"), "统一社会信用代码,单位名称,联系方式,来源\n" + A + ",甲,13900112233," + source + "\n");
                importing.accept(file, importing.compare(file, TERMS, difference -> {}), difference -> {});
            }

            assertThat(ledger.history("organisation", A))
                    .hasSize(2)
                    .allSatisfy(entry -> assertThat(entry.draft().commitments()).containsOnlyKeys("CONTACT.head"));
            assertThat(ledger.history("organisation-line", A))
                    .hasSize(2)
                    .allSatisfy(entry -> assertThat(entry.draft().commitments()).isEmpty());
        }
    }

    @Test
    void zhengzhouSurvey_importedTwice_changesNothingTheSecondTime() throws IOException {
        assumeThat(SURVEY).exists();
        try (var ledger = Ledger.open(folder.resolve("zz.ledger"))) {
            var first = run(ledger, SURVEY, TERMS);
            long position = ledger.position();
            var second = run(ledger, SURVEY, TERMS);

            assertThat(first.organisations()).isGreaterThan(29_000);
            assertThat(second).isEqualTo(new ImportResult(0, 0, 0, 0));
            assertThat(ledger.position()).isEqualTo(position);
        }
    }

    private static ImportResult run(Ledger ledger, Path file, ImportTerms terms) throws IOException {
        var importing = new RegisterImport(ledger);
        return importing.accept(file, importing.compare(file, terms, difference -> {}), difference -> {});
    }

    private static String payload(LedgerReader ledger, String key, LocalDate day) {
        return ledger.asOf("organisation", key, day)
                .orElseThrow()
                .draft()
                .payload()
                .orElseThrow();
    }

    private Path file(String... rows) throws IOException {
        return Files.writeString(
                folder.resolve("register.csv"), "单位名称,职工人数\n" + String.join("\n", rows), StandardCharsets.UTF_8);
    }
}
