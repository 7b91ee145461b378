package org.pbcore.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pbcore.ledger.register.DiffTerms;
import org.pbcore.ledger.register.ImportTerms;
import org.pbcore.ledger.register.RegisterImport;

/** The survey of Zhengzhou as a ledger, verified by pbcore and by the verifier in Python. */
class ZhengzhouLedgerTest {
    private static final Path SURVEY =
            Path.of(System.getProperty("pbcore.shared", ""), "data", "zhengzhou-survey.csv.gz");

    @TempDir
    Path folder;

    @Test
    void survey_imported_isWholeForBothVerifiers() throws IOException, InterruptedException {
        assumeThat(SURVEY).exists();
        Path archive = folder.resolve("zhengzhou.jsonl");
        Path kept = folder.resolve("kept");
        try (Ledger ledger = Ledger.open(folder.resolve("ledger.db"), LedgerOptions.of("zz.example/ledger"))) {
            RegisterImport importing = new RegisterImport(ledger);
            ImportTerms terms = new ImportTerms("zhengzhou", Facts.DAY, DiffTerms.PART, Optional.empty());
            importing.accept(SURVEY, importing.compare(SURVEY, terms, difference -> {}), difference -> {});
            assertThat(ledger.position()).isGreaterThan(20_000);
            assertThat(ledger.evidence().verify(VerifyOptions.NONE))
                    .isEqualTo(new Verification.Ok(new PositionRange(1, ledger.position())));
            Files.writeString(
                    kept, ledger.evidence().checkpoint("zhengzhou", 10_000).text());
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(archive))) {
                LedgerArchive.export(ledger, out, ArchiveOptions.WHOLE);
            }
        }
        String said = FormatFixturesTest.python(archive.toString(), kept.toString());
        System.out.println("the verifier in Python on the survey of Zhengzhou: " + said.strip());
        assertThat(said).startsWith("0 whole: ");
    }
}
