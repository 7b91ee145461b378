package org.pbcore.ledger;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pbcore.ledger.store.Connections;
import org.pbcore.ledger.store.EntryTable;
import org.pbcore.ledger.store.EntryTable.TextSink;
import org.pbcore.ledger.store.SqlWork;

/** Answers questions from the tables. */
final class LedgerReads implements LedgerReader {
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final LocalDate BEFORE_FIRST_DAY = LocalDate.of(0, 12, 31);

    private final Connections connections;
    private final LedgerFormat format;

    LedgerReads(Connections connections, LedgerFormat format) {
        this.connections = connections;
        this.format = format;
    }

    @Override
    public long position() {
        return read(EntryTable::position);
    }

    @Override
    public Optional<Entry> asOf(String kind, String key, LocalDate validDate, long position) {
        List<Entry> found = new ArrayList<>(1);
        read(connection -> {
            EntryTable.asOf(connection, kind, key, day(validDate), position, entriesTo(found::add));
            return found;
        });
        return found.stream().filter(entry -> !entry.draft().isWithdrawal()).findFirst();
    }

    @Override
    public List<Entry> history(String kind, String key) {
        List<Entry> found = new ArrayList<>();
        read(connection -> {
            EntryTable.history(connection, kind, key, entriesTo(found::add));
            return found;
        });
        return found;
    }

    @Override
    public void snapshot(String kind, LocalDate validDate, long position, Consumer<? super Entry> sink) {
        TextSink facts = entriesTo(entry -> {
            if (!entry.draft().isWithdrawal()) {
                sink.accept(entry);
            }
        });
        read(connection -> {
            EntryTable.snapshot(connection, kind, day(validDate), position, facts);
            return sink;
        });
    }

    @Override
    public void entries(PositionRange range, Consumer<? super Entry> sink) {
        read(connection -> {
            EntryTable.range(connection, range.first(), range.last(), entriesTo(sink));
            return sink;
        });
    }

    @Override
    public Head head(String unit) {
        Limits.unit(unit);
        return read(connection -> head(connection, unit));
    }

    Head head(java.sql.Connection connection, String unit) throws SQLException {
        return EntryTable.tip(connection, unit)
                .map(tip -> new Head(unit, tip.sequence(), tip.position(), tip.hash()))
                .orElseGet(() -> format.emptyHead(unit));
    }

    @Override
    public List<String> units() {
        return read(EntryTable::units);
    }

    /** Writes a day so that it sorts among those of entries, which lie in the years 1 to 9999. */
    private static String day(LocalDate date) {
        if (date.isAfter(LAST_DAY)) {
            return LAST_DAY.toString();
        }
        return date.isBefore(BEFORE_FIRST_DAY) ? BEFORE_FIRST_DAY.toString() : date.toString();
    }

    /** Makes entries of texts; a reader of many texts is made once for them all. */
    static TextSink entriesTo(Consumer<? super Entry> sink) {
        EntryFields fields = new EntryFields();
        return (hash, text) -> {
            if (!fields.read(text)) {
                throw new LedgerFormatException("有一条已损坏; an entry is damaged: verify the ledger");
            }
            sink.accept(StoredEntries.of(fields, hash));
        };
    }

    private <T> T read(SqlWork<T> work) {
        try {
            return connections.read(work);
        } catch (SQLException e) {
            throw Failures.of("reading", e);
        }
    }
}
