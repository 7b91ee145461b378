package org.pbcore.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pbcore.ledger.chain.HashAlgorithm;

/** Ledgers of format 1 are read for ever: the fixtures never change, and a second implementation reads them too. */
class FormatFixturesTest {
    private static final Path VERIFIER =
            Path.of(System.getProperty("pbcore.home", ".."), "docs", "ledger", "verify.py");

    @TempDir
    Path folder;

    private static byte[] fixture(String name) throws IOException {
        try (var in = FormatFixturesTest.class.getResourceAsStream("/fixtures/format-1/" + name)) {
            return in.readAllBytes();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sha-256.jsonl", "sm3.jsonl", "part.jsonl"})
    void fixture_restored_isWholeAndExportsTheSame(String name) throws IOException {
        byte[] archive = fixture(name);
        Path file = folder.resolve(name + ".db");
        ArchiveSummary summary = LedgerArchive.restore(new ByteArrayInputStream(archive), file, count -> {});
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Ledger ledger = Ledger.open(file)) {
            LedgerArchive.export(ledger, out, ArchiveOptions.WHOLE);
            assertThat(ledger.evidence().verify(VerifyOptions.NONE).isIntact()).isTrue();
            assertThat(summary.entries()).isGreaterThanOrEqualTo(16);
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(new String(archive, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sha-256.jsonl", "sm3.jsonl", "part.jsonl"})
    void fixture_writtenToday_isTheSame(String name) throws IOException {
        HashAlgorithm algorithm = name.startsWith("sm3") ? HashAlgorithm.SM3 : HashAlgorithm.SHA_256;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Ledger ledger =
                Ledger.open(folder.resolve("today.db"), new LedgerOptions("fixture.example/台账", algorithm))) {
            ledger.append(Batch.of(Facts.fact(0), Facts.fact(1), Facts.fact(2))
                    .withIdempotencyKey("导入-1")
                    .withActor("录入员")
                    .withNote("第一批\n\"两新\""));
            for (int n = 3; n < 23; n++) {
                ledger.append(Batch.of(Facts.fact(n)));
            }
            ledger.append(Batch.of(EntryDraft.of("街道-0", "organisation", "企业\"0", Facts.DAY)
                    .payload("{\"employees\":7,\"tags\":[\"\\u0001\",null,true,-9007199254740991]}")
                    .corrects(1, "人数误录")
                    .build()));
            LedgerArchive.export(
                    ledger,
                    out,
                    name.startsWith("part") ? ArchiveOptions.WHOLE.of(List.of("街道-0", "街道-2")) : ArchiveOptions.WHOLE);
        }
        Path write = Path.of("src/test/resources/fixtures/format-1", name);
        if (Boolean.getBoolean("pbcore.fixtures") && !Files.exists(write)) {
            Files.write(write, out.toByteArray());
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(new String(fixture(name), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sha-256.jsonl", "part.jsonl"})
    void fixture_readByThePythonVerifier_isWhole(String name) throws IOException, InterruptedException {
        Path archive = Files.write(folder.resolve(name), fixture(name));

        assertThat(python(archive.toString())).startsWith("0 whole: ");
    }

    @Test
    void checkpoint_thatWasKept_isComparedByThePythonVerifier() throws IOException, InterruptedException {
        Path archive = Files.write(folder.resolve("a.jsonl"), fixture("sha-256.jsonl"));
        Path restored = folder.resolve("a.db");
        LedgerArchive.restore(new ByteArrayInputStream(fixture("sha-256.jsonl")), restored, count -> {});
        Path kept = folder.resolve("kept");
        Path other = folder.resolve("other");
        try (Ledger ledger = Ledger.open(restored)) {
            Files.writeString(kept, ledger.evidence().checkpoint("街道-0", 4).text());
            Files.writeString(
                    other, ledger.evidence().checkpoint("街道-0", 5).text().replace("\n5\n", "\n4\n"));
        }
        assertThat(python(archive.toString(), kept.toString())).startsWith("0 whole: ");
        assertThat(python(archive.toString(), other.toString())).startsWith("1 line ");
    }

    @Test
    void archive_tamperedWith_isFoundByThePythonVerifier() throws IOException, InterruptedException {
        byte[] archive = fixture("sha-256.jsonl");
        int step = archive.length / (Facts.THOROUGH ? 300 : 12);
        for (int i = 3; i < archive.length; i += step) {
            byte[] flipped = archive.clone();
            flipped[i] ^= 1;
            assertThat(python(Files.write(folder.resolve("flipped.jsonl"), flipped)
                            .toString()))
                    .as("byte " + i)
                    .doesNotStartWith("0");
        }
        byte[] cut = new String(archive, StandardCharsets.UTF_8)
                .lines()
                .limit(9)
                .reduce("", (all, line) -> all + line + "\n")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(python(Files.write(folder.resolve("cut.jsonl"), cut).toString()))
                .startsWith("1 ");
    }

    @Test
    void pythonVerifier_isShort() throws IOException {
        assertThat(Files.readAllLines(VERIFIER)).hasSizeLessThanOrEqualTo(100);
    }

    /** Runs the verifier; its exit code and what it said. */
    static String python(String... arguments) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder("python3", VERIFIER.toString())
                    .command(concat(List.of("python3", VERIFIER.toString()), List.of(arguments)))
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            assumeTrue(false, "skipped: no python3 here");
            throw e;
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue() + " " + said;
    }

    private static List<String> concat(List<String> one, List<String> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream()).toList();
    }
}
