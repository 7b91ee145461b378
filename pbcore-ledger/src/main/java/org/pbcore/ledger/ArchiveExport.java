package org.pbcore.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
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

/** Writes the lines of an archive. */
final class ArchiveExport {
    private final LedgerFormat format;
    private final ArchiveOptions options;
    private final Writer out;
    private final @Nullable Set<String> units;
    private final MerkleHasher hasher;
    private final Map<String, MerkleFrontier> trees = new TreeMap<>();
    private final EntryFields fields = new EntryFields();
    private long entries;

    ArchiveExport(LedgerFormat format, ArchiveOptions options, Writer out) {
        this.format = options.units().map(format::part).orElse(format);
        this.options = options;
        this.out = out;
        this.units = options.units().map(Set::copyOf).orElse(null);
        this.hasher = new MerkleHasher(format.algorithm());
        line(this.format.text());
    }

    void take(String hash, String text) {
        if (!fields.read(text)) {
            throw new LedgerFormatException("有一条已损坏; an entry is damaged: verify the ledger");
        }
        String unit = fields.sure(fields.unit);
        if (units == null || units.contains(unit)) {
            line(text);
            trees.computeIfAbsent(unit, any -> new MerkleFrontier(hasher)).add(HashAlgorithm.bytes(hash));
            entries++;
        }
        if (fields.position() % LedgerArchive.TELL_EVERY == 0) {
            options.progress().accept(fields.position());
        }
    }

    ArchiveSummary finish() {
        List<Checkpoint> checkpoints = new ArrayList<>();
        List<SignedNote> notes = new ArrayList<>();
        trees.forEach((unit, tree) -> {
            Checkpoint checkpoint =
                    new Checkpoint(format.origin() + "/" + unit, tree.size(), HashAlgorithm.hex(tree.root()));
            String text = checkpoint.text();
            if (!options.signers().isEmpty()) {
                SignedNote note = SignedNote.sign(text, options.signers());
                notes.add(note);
                text = note.format();
            }
            checkpoints.add(checkpoint);
            StringBuilder line = new StringBuilder("{\"checkpoint\":");
            CanonicalJson.string(text, line);
            line(line.append('}').toString());
        });
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ArchiveSummary(entries, checkpoints, notes);
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
