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
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pbcore.ledger.chain.Checkpoint;
import org.pbcore.ledger.chain.NoteSigner;

/** An archive says which units it holds, so that none can be taken out or put in unnoticed. */
class ArchiveContentsTest {
    private static final List<String> UNITS = List.of("a", "b", "c");

    @TempDir
    Path folder;

    private NoteSigner signer;
    private ArchiveOptions signed;

    /** One entry in each unit, in their order, so that the last can be taken out without leaving a gap. */
    @BeforeEach
    void fill() throws GeneralSecurityException {
        signer = NoteSigner.ed25519(
                "office.example", KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        signed = ArchiveOptions.WHOLE.signedBy(List.of(signer));
        try (Ledger ledger = Ledger.open(folder.resolve("ledger.db"), LedgerOptions.of("test.example/ledger"))) {
            UNITS.forEach(unit -> ledger.append(Batch.of(Facts.fact(unit, "k"))));
        }
    }

    @Test
    void signedArchive_restored_isSignedAndExportsTheSame() throws IOException {
        List<String> archive = export("ledger.db", signed);
        ArchiveSummary summary = restore(archive, "restored.db");

        assertThat(archive).last().asString().startsWith("{\"contents\":\"test.example/ledger/*\\n4\\n");
        assertThat(summary.isSignedBy(signer.verifier())).isTrue();
        assertThat(export("restored.db", signed)).isEqualTo(archive);
        List<String> part = export("ledger.db", signed.of(List.of("b", "c")));
        assertThat(restore(part, "part.db").isSignedBy(signer.verifier())).isTrue();
        assertThat(export("part.db", signed)).isEqualTo(part);
    }

    @Test
    void signedArchive_withoutAUnit_isRefused() throws IOException {
        for (ArchiveOptions options : List.of(signed, signed.of(UNITS))) {
            List<String> archive = export("ledger.db", options);
            List<String> cut = without(archive, "c");
            assertThat(cut).hasSize(archive.size() - 2);
            refuses(cut, 6);
            List<String> recordToo = new ArrayList<>(cut);
            recordToo.set(0, cut.get(0).replace(",\"c\"", ""));
            refuses(recordToo, 6);
        }
    }

    @Test
    void signedArchive_withoutItsContents_isNotSigned() throws IOException {
        List<String> archive = export("ledger.db", signed);
        List<String> cut = without(archive, "c");

        assertThat(restore(cut.subList(0, cut.size() - 1), "cut.db").isSignedBy(signer.verifier()))
                .isFalse();
        assertThat(restore(archive.subList(0, 1), "empty.db").isSignedBy(signer.verifier()))
                .isFalse();
    }

    @Test
    void contents_unsignedRepeatedOrBeforeACheckpoint_areRefused() throws IOException {
        List<String> archive = export("ledger.db", signed);
        String contents = archive.get(archive.size() - 1);
        List<String> twice = new ArrayList<>(archive);
        twice.add(contents);
        List<String> early = new ArrayList<>(archive);
        early.add(4, early.remove(7));
        List<String> unsigned = new ArrayList<>(archive);
        unsigned.set(7, contents.substring(0, contents.indexOf("\\n\\n")) + "\\n\"}");

        refuses(twice, 9);
        refuses(early, 5);
        refuses(unsigned, 8);
    }

    @Test
    void unsignedPart_withoutAUnit_isRefused() throws IOException {
        refuses(without(export("ledger.db", ArchiveOptions.WHOLE.of(UNITS)), "c"), 6);
    }

    @Test
    void checkpoint_inPlaceOfAnother_isRefused() throws IOException {
        List<String> archive = export("ledger.db", ArchiveOptions.WHOLE);
        archive.set(5, archive.get(4));

        refuses(archive, 6);
    }

    @Test
    void part_ofAUnitWithoutEntries_saysSo() throws IOException {
        List<String> archive = export("ledger.db", signed.of(List.of("none", "a")));
        ArchiveSummary summary = restore(archive, "part.db");

        assertThat(summary.checkpoints()).extracting(Checkpoint::size).containsExactly(1L, 0L);
        assertThat(export("part.db", signed)).isEqualTo(archive);
        assertThat(verifier(archive)).startsWith("0 whole: 1 entries in 1 units");
        archive.remove(3);
        archive.remove(3);
        refuses(archive, 4);
    }

    @Test
    void part_ofAPart_holdsNoOtherUnits() throws IOException {
        restore(export("ledger.db", ArchiveOptions.WHOLE.of(List.of("a", "b"))), "part.db");

        assertThatThrownBy(() -> export("part.db", ArchiveOptions.WHOLE.of(List.of("a", "c"))))
                .isInstanceOf(InvalidEntryException.class)
                .hasMessageContaining("/units");
        assertThat(export("part.db", ArchiveOptions.WHOLE.of(List.of("a")))).hasSize(3);
    }

    @Test
    void signedArchive_readByThePythonVerifier_isComparedWithItsContents() throws IOException {
        List<String> archive = export("ledger.db", signed);

        assertThat(verifier(archive)).startsWith("0 whole: 3 entries in 3 units");
        assertThat(verifier(without(archive, "c"))).startsWith("1 line 6");
        List<String> twice = new ArrayList<>(archive);
        twice.add(archive.get(7));
        assertThat(verifier(twice)).startsWith("1 line 9");
        List<String> posing = new ArrayList<>(archive);
        posing.set(6, archive.get(6).replace("checkpoint", "contents"));
        assertThat(verifier(posing)).startsWith("1 line 7");
    }

    private static List<String> without(List<String> archive, String unit) {
        return new ArrayList<>(archive.stream()
                .filter(line -> !line.contains("\"unit\":\"" + unit + "\"") && !line.contains("ledger/" + unit))
                .toList());
    }

    private void refuses(List<String> archive, long line) {
        assertThatThrownBy(() -> restore(archive, "refused.db"))
                .isInstanceOfSatisfying(
                        ArchiveFormatException.class,
                        refusal -> assertThat(refusal.line()).isEqualTo(line));
    }

    private List<String> export(String name, ArchiveOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Ledger ledger = Ledger.open(folder.resolve(name))) {
            LedgerArchive.export(ledger, out, options);
        }
        return new ArrayList<>(out.toString(StandardCharsets.UTF_8).lines().toList());
    }

    private static byte[] bytes(List<String> archive) {
        return (String.join("\n", archive) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private ArchiveSummary restore(List<String> archive, String name) throws IOException {
        return LedgerArchive.restore(new ByteArrayInputStream(bytes(archive)), folder.resolve(name), count -> {});
    }

    private String verifier(List<String> archive) throws IOException {
        try {
            return FormatFixturesTest.python(
                    Files.write(folder.resolve("a.jsonl"), bytes(archive)).toString());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
