package org.pbcore.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pbcore.ledger.chain.HashAlgorithm;
import org.pbcore.ledger.chain.NoteSigner;

class LedgerArchiveTest {
    private static final int ENTRIES = 200;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void fill() {
        file = folder.resolve("ledger.db");
        fill(file, LedgerOptions.of("test.example/ledger"));
    }

    private static void fill(Path file, LedgerOptions options) {
        try (Ledger ledger = Ledger.open(file, options)) {
            for (int n = 0; n < ENTRIES; n += 4) {
                ledger.append(Batch.of(Facts.fact(n), Facts.fact(n + 1), Facts.fact(n + 2), Facts.fact(n + 3))
                        .withIdempotencyKey("键-" + n)
                        .withNote("n"));
            }
        }
    }

    private static byte[] export(Path file, ArchiveOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Ledger ledger = Ledger.open(file)) {
            LedgerArchive.export(ledger, out, options);
        }
        return out.toByteArray();
    }

    private ArchiveSummary restore(byte[] archive, String name) throws IOException {
        return LedgerArchive.restore(new ByteArrayInputStream(archive), folder.resolve(name), count -> {});
    }

    @ParameterizedTest
    @EnumSource(HashAlgorithm.class)
    void ledger_exportedAndRestored_isTheSameByteForByte(HashAlgorithm algorithm) throws IOException {
        Path original = folder.resolve(algorithm.name());
        fill(original, new LedgerOptions("test.example/ledger+".replace("+", "-2"), algorithm));
        byte[] archive = export(original, ArchiveOptions.WHOLE);
        ArchiveSummary summary = restore(archive, "restored.db");

        assertThat(summary.entries()).isEqualTo(ENTRIES);
        assertThat(summary.checkpoints()).hasSize(3);
        assertThat(export(folder.resolve("restored.db"), ArchiveOptions.WHOLE)).isEqualTo(archive);
        assertThat(rows(folder.resolve("restored.db"))).isEqualTo(rows(original));
        try (Ledger restored = Ledger.open(folder.resolve("restored.db"))) {
            assertThat(restored.evidence().verify(VerifyOptions.NONE))
                    .isEqualTo(new Verification.Ok(new PositionRange(1, ENTRIES)));
            assertThat(restored.append(Batch.of(Facts.fact(0), Facts.fact(1), Facts.fact(2), Facts.fact(3))
                                    .withIdempotencyKey("键-0")
                                    .withNote("n"))
                            .lastPosition())
                    .isEqualTo(4);
        }
    }

    private static List<List<Object>> rows(Path file) {
        try (Ledger ledger = Ledger.open(file)) {
            return ledger.query(connection -> {
                List<List<Object>> rows = new ArrayList<>();
                for (String table : List.of("pbcore_ledger", "pbcore_entry", "pbcore_batch")) {
                    try (var select = connection.createStatement();
                            var found = select.executeQuery("select * from " + table + " order by 1")) {
                        while (found.next()) {
                            List<Object> row = new ArrayList<>();
                            for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                                row.add(found.getObject(i));
                            }
                            rows.add(row);
                        }
                    }
                }
                return rows;
            });
        }
    }

    @Test
    void someUnits_exportedAndRestored_areTheSame_andCannotBeAddedTo() throws IOException {
        ArchiveOptions some = ArchiveOptions.WHOLE.of(List.of("街道-2", "街道-0"));
        byte[] archive = export(file, some);
        ArchiveSummary summary = restore(archive, "part.db");

        assertThat(summary.checkpoints()).hasSize(2);
        assertThat(export(folder.resolve("part.db"), ArchiveOptions.WHOLE)).isEqualTo(archive);
        try (Ledger whole = Ledger.open(file);
                Ledger part = Ledger.open(folder.resolve("part.db"))) {
            assertThat(part.units()).containsExactly("街道-0", "街道-2");
            assertThat(part.evidence()
                            .verify(VerifyOptions.NONE.with(whole.evidence().checkpoint("街道-0")))
                            .isIntact())
                    .isTrue();
            assertThat(part.evidence()
                            .verify(VerifyOptions.NONE.with(whole.evidence().checkpoint("街道-1"))))
                    .isInstanceOf(Verification.Incomplete.class);
            assertThatThrownBy(() -> part.append(Batch.of(Facts.fact(1)))).isInstanceOf(LedgerFormatException.class);
        }
    }

    @Test
    void archive_signed_isSignedForEveryUnit() throws IOException, GeneralSecurityException {
        NoteSigner signer = NoteSigner.ed25519(
                "test.example/ledger", KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        NoteSigner other = NoteSigner.ed25519(
                "test.example/ledger", KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        ArchiveSummary summary = restore(export(file, ArchiveOptions.WHOLE.signedBy(List.of(signer))), "restored.db");

        assertThat(summary.isSignedBy(signer.verifier())).isTrue();
        assertThat(summary.isSignedBy(other.verifier())).isFalse();
        assertThat(restore(export(file, ArchiveOptions.WHOLE), "unsigned.db").isSignedBy(signer.verifier()))
                .isFalse();
    }

    @Test
    void archive_withAnyByteFlippedOrCutOff_isRefused_andNothingIsRestored() throws IOException {
        byte[] archive = export(file, ArchiveOptions.WHOLE);
        int step = Facts.THOROUGH ? 1 : 977;
        int tries = 0;
        for (int i = 0; i < archive.length; i += step) {
            byte[] flipped = archive.clone();
            flipped[i] ^= (byte) (1 << (i % 7));
            refuses(flipped, "flipped byte " + i, "a-" + tries);
            refuses(Arrays.copyOf(archive, i), "cut at byte " + i, "b-" + tries);
            tries++;
        }
        assertThat(tries).isGreaterThan(50);
    }

    private void refuses(byte[] archive, String what, String name) {
        assertThatThrownBy(() -> restore(archive, name))
                .as(what)
                .isInstanceOfAny(ArchiveFormatException.class, LedgerFormatException.class);
        assertThat(folder).as(what).isDirectoryNotContaining("glob:**/" + name + "*");
    }

    @Test
    void lines_removedRepeatedOrSwapped_areRefused() throws IOException {
        List<String> lines = new String(export(file, ArchiveOptions.WHOLE), StandardCharsets.UTF_8)
                .lines()
                .toList();
        for (int i = 1; i < lines.size(); i += Facts.THOROUGH ? 1 : 9) {
            List<String> without = new ArrayList<>(lines);
            without.remove(i);
            List<String> twice = new ArrayList<>(lines);
            twice.add(i, lines.get(i));
            refuses(bytes(without), "without line " + i, "a-" + i);
            if (i < lines.size() - 3) {
                refuses(bytes(twice), "twice line " + i, "b-" + i);
            }
        }
    }

    private static byte[] bytes(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void restore_whereSomethingIs_isRefused() throws IOException {
        byte[] archive = export(file, ArchiveOptions.WHOLE);

        assertThatThrownBy(() -> restore(archive, "ledger.db")).isInstanceOf(ArchiveFormatException.class);
    }

    /** Whatever was changed: the export breaks off and says where, and what it wrote is not taken for whole. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update pbcore_entry set entry_text = replace(entry_text, '52', '53')",
                "delete from pbcore_entry where record_position = 2",
                "update pbcore_entry set entry_hash = substr(entry_hash, 33) || substr(entry_hash, 1, 32)"
                        + " where record_position = 2",
            })
    void ledger_thatWasChanged_isNotExported(String sql) throws IOException {
        Path changed = folder.resolve("changed.db");
        try (Ledger ledger = Ledger.open(changed, LedgerOptions.of("test.example/ledger"))) {
            for (int n = 1; n <= 3; n++) {
                ledger.append(Batch.of(EntryDraft.of("u", "organisation", "k" + n, Facts.DAY)
                        .payload(n == 2 ? "{\"employees\":52}" : "{}")
                        .build()));
            }
            ledger.transaction(connection -> {
                try (var statement = connection.createStatement()) {
                    return statement.executeUpdate(sql);
                }
            });
            ByteArrayOutputStream out = new ByteArrayOutputStream();

            assertThatThrownBy(() -> LedgerArchive.export(ledger, out, ArchiveOptions.WHOLE))
                    .isInstanceOf(LedgerFormatException.class)
                    .hasMessageContaining("第 2 条")
                    .hasMessageContaining("position 2");
            assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("checkpoint");
            assertThatThrownBy(() -> restore(out.toByteArray(), "restored.db"))
                    .isInstanceOf(ArchiveFormatException.class);
        }
    }

    @Test
    void export_stoppedByItsListener_stops() throws IOException {
        try (Ledger ledger = Ledger.open(folder.resolve("large.db"))) {
            List<EntryDraft> drafts = new ArrayList<>();
            for (int n = 0; n < LedgerArchive.TELL_EVERY; n++) {
                drafts.add(Facts.fact("u", "k" + n));
            }
            ledger.append(Batch.of(drafts));
            assertThatThrownBy(() -> LedgerArchive.export(
                            ledger, new ByteArrayOutputStream(), ArchiveOptions.WHOLE.watched(position -> {
                                throw new CancellationException();
                            })))
                    .isInstanceOf(CancellationException.class);
            assertThatThrownBy(() -> ledger.evidence().verify(VerifyOptions.NONE.watched(position -> {
                        throw new CancellationException();
                    })))
                    .isInstanceOf(CancellationException.class);
        }
        assertThat(Files.exists(file)).isTrue();
    }
}
