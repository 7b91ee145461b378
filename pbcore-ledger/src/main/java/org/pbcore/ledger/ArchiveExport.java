package org.pbcore.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pbcore.ledger.chain.CanonicalJson;
import org.pbcore.ledger.chain.Checkpoint;
import org.pbcore.ledger.chain.HashAlgorithm;
import org.pbcore.ledger.chain.MerkleFrontier;
import org.pbcore.ledger.chain.MerkleHasher;
import org.pbcore.ledger.chain.SignedNote;

/** Writes the lines of an archive, and follows the chains as it goes: what is damaged gets no end. */
final class ArchiveExport {
    private final LedgerFormat format;
    private final ArchiveOptions options;
    private final Writer out;
    private final @Nullable Set<String> units;
    private final MerkleHasher hasher;
    private final Map<String, MerkleFrontier> trees = new TreeMap<>();
    private final ChainVerifier chains;
    private long entries;

    ArchiveExport(LedgerFormat format, ArchiveOptions options, Writer out) {
        this.format = options.units().map(some -> part(format, some)).orElse(format);
        this.options = options;
        this.out = out;
        this.units = options.units().map(Set::copyOf).orElse(null);
        this.hasher = new MerkleHasher(format.algorithm());
        this.chains = new ChainVerifier(format, List.of());
        this.format.units().ifPresent(some -> some.forEach(this::tree));
        line(this.format.text());
    }

    /** A part can say nothing of units that it does not hold. */
    private static LedgerFormat part(LedgerFormat format, List<String> some) {
        if (!format.units().map(held -> held.containsAll(some)).orElse(true)) {
            throw new InvalidEntryException("/units", "部分台账中没有这个台账单位 this part of a ledger does not hold the unit");
        }
        return format.part(some);
    }

    private MerkleFrontier tree(String unit) {
        return trees.computeIfAbsent(unit, any -> new MerkleFrontier(hasher));
    }

    void take(String hash, String text) {
        if (!chains.take(text.getBytes(StandardCharsets.UTF_8))
                || !chains.fields().isAll()) {
            throw damaged(chains.found().orElse(Corruption.TEXT));
        }
        if (!chains.hash().equals(hash)) {
            throw damaged(Corruption.HASH);
        }
        EntryFields fields = chains.fields();
        String unit = fields.sure(fields.unit);
        if (units == null || units.contains(unit)) {
            line(text);
            tree(unit).add(HashAlgorithm.bytes(hash));
            entries++;
        }
        if (fields.position() % LedgerArchive.TELL_EVERY == 0) {
            options.progress().accept(fields.position());
        }
    }

    private LedgerFormatException damaged(Corruption found) {
        return new LedgerFormatException(
                "台账已损坏，第 " + chains.position() + " 条: " + found.label().chinese()
                        + "; the ledger is damaged at position " + chains.position() + ": "
                        + found.label().english());
    }

    ArchiveSummary finish() {
        if (chains.missing() > 0) {
            throw damaged(Corruption.BATCH);
        }
        ArchiveContents contents = new ArchiveContents(format);
        List<SignedNote> notes = new ArrayList<>();
        trees.forEach((unit, tree) -> {
            Checkpoint checkpoint =
                    new Checkpoint(format.origin() + "/" + unit, tree.size(), HashAlgorithm.hex(tree.root()));
            contents.add(checkpoint);
            line("checkpoint", signed(checkpoint, notes));
        });
        List<SignedNote> signedContents = new ArrayList<>();
        if (!options.signers().isEmpty()) {
            line("contents", signed(contents.sum(), signedContents));
        }
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ArchiveSummary(
                entries, contents.checkpoints(), notes, signedContents.stream().findFirst());
    }

    /** Signs a checkpoint, if anybody does. */
    private String signed(Checkpoint checkpoint, List<SignedNote> notes) {
        if (options.signers().isEmpty()) {
            return checkpoint.text();
        }
        SignedNote note = SignedNote.sign(checkpoint.text(), options.signers());
        notes.add(note);
        return note.format();
    }

    private void line(String member, String text) {
        StringBuilder line = new StringBuilder("{\"").append(member).append("\":");
        CanonicalJson.string(text, line);
        line(line.append('}').toString());
    }

    private void line(String text) {
        try {
            out.write(text);
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
