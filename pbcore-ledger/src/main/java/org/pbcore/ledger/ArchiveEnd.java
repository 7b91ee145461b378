package org.pbcore.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pbcore.ledger.chain.CanonicalScanner;
import org.pbcore.ledger.chain.Checkpoint;
import org.pbcore.ledger.chain.HashAlgorithm;
import org.pbcore.ledger.chain.InvalidNoteException;
import org.pbcore.ledger.chain.MerkleHasher;
import org.pbcore.ledger.chain.Quoted;
import org.pbcore.ledger.chain.SignedNote;

/** Reads the lines behind the entries of an archive: a checkpoint for each unit, and of a signed one its contents. */
final class ArchiveEnd {
    private static final byte[] CHECKPOINT = "{\"checkpoint\":".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CONTENTS = "{\"contents\":".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "}".getBytes(StandardCharsets.US_ASCII);

    private final LedgerFormat format;
    private final ChainVerifier chains;
    private final NavigableSet<String> units;
    private final Iterator<String> expected;
    private final ArchiveContents contents;
    private final List<SignedNote> notes = new ArrayList<>();
    private @Nullable SignedNote signedContents;

    /** Expects checkpoints of the units that entries were found of, or in a part of those that it says it holds. */
    ArchiveEnd(LedgerFormat format, ChainVerifier chains, NavigableSet<String> units) {
        this.format = format;
        this.chains = chains;
        this.units = units;
        this.expected = format.units().<Iterator<String>>map(List::iterator).orElseGet(units::iterator);
        this.contents = new ArchiveContents(format);
    }

    static boolean isPartOf(byte[] line) {
        return begins(line, CHECKPOINT) || begins(line, CONTENTS);
    }

    private static boolean begins(byte[] line, byte[] beginning) {
        int length = beginning.length;
        return line.length > length && Arrays.equals(line, 0, length, beginning, 0, length);
    }

    void take(byte[] line, long number) {
        if (signedContents != null) {
            throw new ArchiveFormatException(number, "目录之后不应再有内容 nothing stands behind the contents");
        }
        try {
            if (begins(line, CONTENTS)) {
                contents(note(line, CONTENTS, number), number);
            } else {
                checkpoint(note(line, CHECKPOINT, number), number);
            }
        } catch (InvalidNoteException e) {
            throw new ArchiveFormatException(number, "应为检查点 expected a checkpoint");
        }
    }

    private static String note(byte[] line, byte[] beginning, long number) {
        CanonicalScanner scanner = new CanonicalScanner();
        scanner.begin(line, 0);
        boolean whole = scanner.skip(beginning) && scanner.string();
        int end = scanner.at();
        if (!whole || !scanner.skip(END) || !scanner.isAtEnd()) {
            throw new ArchiveFormatException(number, "应为检查点 expected a checkpoint");
        }
        int start = beginning.length + 1;
        return Quoted.unescape(new String(line, start, end - 1 - start, StandardCharsets.UTF_8));
    }

    private void checkpoint(String note, long number) {
        String text = note;
        if (note.contains("\n\n")) {
            SignedNote signed = SignedNote.parse(note);
            notes.add(signed);
            text = signed.text();
        }
        Checkpoint checkpoint = Checkpoint.parse(text);
        if (!expected.hasNext() || !agrees(expected.next(), checkpoint)) {
            throw new ArchiveFormatException(number, "检查点与条目不符 the checkpoint is not that of the entries");
        }
        contents.add(checkpoint);
    }

    private boolean agrees(String unit, Checkpoint checkpoint) {
        String origin = format.origin() + "/" + unit;
        return units.contains(unit)
                ? checkpoint.origin().equals(origin) && chains.agreesWith(checkpoint)
                : checkpoint.equals(
                        new Checkpoint(origin, 0, HashAlgorithm.hex(new MerkleHasher(format.algorithm()).empty())));
    }

    private void contents(String note, long number) {
        SignedNote signed = SignedNote.parse(note);
        if (!Checkpoint.parse(signed.text()).equals(contents.sum())) {
            throw new ArchiveFormatException(
                    number,
                    "目录与内容不符，有台账单位缺失或多余 the contents are other than the archive says: a unit is missing or added");
        }
        signedContents = signed;
    }

    /** Says what was read, once everything was; refuses an archive that lacks a checkpoint. */
    ArchiveSummary summary(long entries, long lastLine) {
        if (chains.missing() > 0 || expected.hasNext()) {
            throw new ArchiveFormatException(lastLine + 1, "文件被截断 the archive was cut off");
        }
        return new ArchiveSummary(entries, contents.checkpoints(), notes, Optional.ofNullable(signedContents));
    }
}
