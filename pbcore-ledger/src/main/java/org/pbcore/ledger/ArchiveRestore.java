package org.pbcore.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.pbcore.ledger.store.EntryInsertion;
import org.pbcore.ledger.store.LedgerTables;
import org.pbcore.ledger.store.LedgerTables.Recorded;
import org.pbcore.ledger.store.StoredRow;

/** Reads the lines of an archive, follows its chains, and adds its rows. */
final class ArchiveRestore {
    private static final int KEYS = 1000;

    private final Connection connection;
    private final Optional<String> present;
    private final LongConsumer progress;
    private final List<Recorded> keys = new ArrayList<>();
    private final NavigableSet<String> units = new TreeSet<>();
    private long entries;

    /** Adds to tables that hold no more than a format record. */
    ArchiveRestore(Connection connection, Optional<String> present, LongConsumer progress) {
        this.connection = connection;
        this.present = present;
        this.progress = progress;
    }

    ArchiveSummary read(InputStream in) throws SQLException {
        try (EntryInsertion rows = new EntryInsertion(connection)) {
            return read(new ArchiveLines(in), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ArchiveSummary read(ArchiveLines lines, EntryInsertion rows) throws IOException, SQLException {
        byte[] first = lines.next();
        if (first == null) {
            throw new ArchiveFormatException(1, "空文件 an empty archive");
        }
        LedgerFormat format = new FormatReader(first).read();
        insertFormat(format.text());
        ChainVerifier chains = ChainVerifier.withTrees(format);
        byte @Nullable [] line = lines.next();
        while (line != null && !ArchiveEnd.isPartOf(line)) {
            rows.add(row(chains, line, lines.number()));
            tell();
            line = lines.next();
        }
        rows.flush();
        insertKeys();
        ArchiveEnd end = new ArchiveEnd(format, chains, units);
        while (line != null) {
            end.take(line, lines.number());
            line = lines.next();
        }
        return end.summary(entries, lines.number());
    }

    private void insertFormat(String text) throws SQLException {
        if (present.isEmpty()) {
            LedgerTables.insertFormat(connection, text);
        } else if (!present.get().equals(text)) {
            throw new ArchiveFormatException(0, "目标中已有另一台账 another ledger is there already");
        }
    }

    private StoredRow row(ChainVerifier chains, byte[] line, long number) throws SQLException {
        if (!chains.take(line) || !chains.fields().isAll()) {
            Corruption found = chains.found().orElse(Corruption.TEXT);
            throw new ArchiveFormatException(
                    number, "与链不符 not the next entry: " + found.label().english());
        }
        Entry entry = StoredEntries.of(chains.fields(), chains.hash());
        EntryDraft draft = entry.draft();
        entry.batch()
                .filter(batch -> batch.idempotencyKey().isPresent())
                .ifPresent(batch -> keys.add(new Recorded(
                        batch.idempotencyKey().get(), entry.position(), entry.position() + batch.size() - 1)));
        if (keys.size() == KEYS) {
            insertKeys();
        }
        units.add(draft.unit());
        return StoredRows.of(
                draft, entry.position(), entry.sequence(), entry.hash(), new String(line, StandardCharsets.UTF_8));
    }

    private void insertKeys() throws SQLException {
        LedgerTables.insertKeys(connection, keys);
        keys.clear();
    }

    private void tell() {
        entries++;
        if (entries % LedgerArchive.TELL_EVERY == 0) {
            progress.accept(entries);
        }
    }
}
