package org.pbcore.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.pbcore.ledger.chain.CanonicalScanner;
import org.pbcore.ledger.chain.Checkpoint;
import org.pbcore.ledger.chain.InvalidNoteException;
import org.pbcore.ledger.chain.Quoted;
import org.pbcore.ledger.chain.SignedNote;
import org.pbcore.ledger.store.EntryTable;
import org.pbcore.ledger.store.LedgerTables;
import org.pbcore.ledger.store.LedgerTables.Recorded;
import org.pbcore.ledger.store.StoredRow;

/** Reads the lines of an archive, follows its chains, and adds its rows. */
final class ArchiveRestore {
    private static final byte[] CHECKPOINT = "{\"checkpoint\":".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "}".getBytes(StandardCharsets.US_ASCII);
    private static final int ROWS = 1000;

    private final Connection connection;
    private final LongConsumer progress;
    private final List<StoredRow> rows = new ArrayList<>();
    private final List<Recorded> keys = new ArrayList<>();
    private final List<Checkpoint> checkpoints = new ArrayList<>();
    private final List<SignedNote> notes = new ArrayList<>();
    private long entries;

    ArchiveRestore(Connection connection, LongConsumer progress) {
        this.connection = connection;
        this.progress = progress;
    }

    ArchiveSummary read(InputStream in) throws SQLException {
        try {
            return read(new ArchiveLines(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ArchiveSummary read(ArchiveLines lines) throws IOException, SQLException {
        byte[] first = lines.next();
        if (first == null) {
            throw new ArchiveFormatException(1, "空文件 an empty archive");
        }
        LedgerFormat format = LedgerFormat.parse(new String(first, StandardCharsets.UTF_8));
        LedgerTables.insertFormat(connection, format.text());
        ChainVerifier chains = ChainVerifier.withTrees(format);
        byte @Nullable [] line = lines.next();
        while (line != null && !isCheckpoint(line)) {
            entry(chains, line, lines.number());
            line = lines.next();
        }
        insert();
        while (line != null) {
            checkpoint(chains, line, lines.number());
            line = lines.next();
        }
        if (chains.missing() > 0 || checkpoints.size() != chains.unitCount()) {
            throw new ArchiveFormatException(lines.number() + 1, "文件被截断 the archive was cut off");
        }
        return new ArchiveSummary(entries, checkpoints, notes);
    }

    private static boolean isCheckpoint(byte[] line) {
        int length = CHECKPOINT.length;
        return line.length > length && Arrays.equals(line, 0, length, CHECKPOINT, 0, length);
    }

    private void entry(ChainVerifier chains, byte[] line, long number) throws SQLException {
        if (!chains.take(line, 0)) {
            throw new ArchiveFormatException(
                    number,
                    "与链不符 not the next entry: "
                            + chains.found().orElseThrow().label().english());
        }
        Entry entry = StoredEntries.of(chains.fields(), chains.hash());
        EntryDraft draft = entry.draft();
        rows.add(StoredRows.of(
                draft, entry.position(), entry.sequence(), entry.hash(), new String(line, StandardCharsets.UTF_8)));
        entry.batch()
                .filter(batch -> batch.idempotencyKey().isPresent())
                .ifPresent(batch -> keys.add(new Recorded(
                        batch.idempotencyKey().get(), entry.position(), entry.position() + batch.size() - 1)));
        entries++;
        if (rows.size() == ROWS) {
            insert();
        }
        if (entries % LedgerArchive.TELL_EVERY == 0) {
            progress.accept(entries);
        }
    }

    private void insert() throws SQLException {
        EntryTable.insert(connection, rows);
        LedgerTables.insertKeys(connection, keys);
        rows.clear();
        keys.clear();
    }

    private void checkpoint(ChainVerifier chains, byte[] line, long number) {
        CanonicalScanner scanner = new CanonicalScanner();
        scanner.begin(line, 0);
        boolean whole = scanner.skip(CHECKPOINT) && scanner.string();
        int end = scanner.at();
        if (!whole || !scanner.skip(END) || !scanner.isAtEnd()) {
            throw new ArchiveFormatException(number, "应为检查点 expected a checkpoint");
        }
        int start = CHECKPOINT.length + 1;
        String note = Quoted.unescape(new String(line, start, end - 1 - start, StandardCharsets.UTF_8));
        try {
            Checkpoint checkpoint = Checkpoint.parse(note.contains("\n\n") ? signed(note) : note);
            if (!chains.agreesWith(checkpoint)) {
                throw new ArchiveFormatException(number, "检查点与条目不符 the checkpoint is not that of the entries");
            }
            checkpoints.add(checkpoint);
        } catch (InvalidNoteException e) {
            throw new ArchiveFormatException(number, "应为检查点 expected a checkpoint");
        }
    }

    private String signed(String text) {
        SignedNote note = SignedNote.parse(text);
        notes.add(note);
        return note.text();
    }
}
