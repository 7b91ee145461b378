package org.pbcore.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pbcore.ledger.chain.HashAlgorithm;
import org.pbcore.ledger.store.EntryInsertion;
import org.pbcore.ledger.store.EntryTable;
import org.pbcore.ledger.store.EntryTable.Tip;
import org.pbcore.ledger.store.LedgerTables;
import org.pbcore.ledger.store.LedgerTables.Recorded;
import org.pbcore.ledger.store.SqlWork;

/** Records batches in one transaction: keeps other writers out, links the chains, adds the rows. */
final class Appender {
    private final LedgerFormat format;
    private final String formatText;
    private final SqlWork<Optional<String>> lock;

    /** Appends where the lock finds the format record; under it nobody else writes. */
    Appender(LedgerFormat format, SqlWork<Optional<String>> lock) {
        this.format = format;
        this.formatText = format.text();
        this.lock = lock;
    }

    /**
     * Goes to the end of the ledger, where nobody else writes until the transaction ends.
     *
     * @throws SQLException when the database fails
     */
    LedgerEnd end(Connection connection) throws SQLException {
        if (format.isPart()) {
            throw new LedgerFormatException("部分台账只读 only some units of a ledger are here: it cannot be added to");
        }
        if (!lock.on(connection).equals(Optional.of(formatText))) {
            throw HostLedger.isAnothers();
        }
        return new LedgerEnd(connection, EntryTable.end(connection));
    }

    /**
     * Records the batches that can be, in their order; the others learn why not. No two of them have one key.
     *
     * @throws SQLException when the database fails, and nothing is recorded
     */
    void append(LedgerEnd end, List<AppendRequest> requests) throws SQLException {
        Connection connection = end.connection();
        Map<String, Recorded> known = LedgerTables.find(
                connection,
                requests.stream()
                        .flatMap(request -> request.batch().idempotencyKey().stream())
                        .toList());
        try (EntryInsertion insertion = new EntryInsertion(connection)) {
            Run run = new Run(end, insertion);
            for (AppendRequest request : requests) {
                Optional<Recorded> before = request.batch().idempotencyKey().map(known::get);
                if (before.isPresent()) {
                    repeat(connection, request, before.get());
                } else {
                    run.link(request);
                }
            }
            run.finish();
        }
    }

    /** Where a transaction goes on. */
    record LedgerEnd(Connection connection, Optional<Tip> tip) {}

    /** Answers a batch whose key is known: with its receipt, if it says the same. */
    private void repeat(Connection connection, AppendRequest request, Recorded before) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        EntryTable.range(connection, before.first(), before.last(), LedgerReads.entriesTo(entries::add));
        Batch batch = request.batch();
        boolean same = entries.stream().map(Entry::draft).toList().equals(batch.drafts())
                && entries.get(0).batch().equals(Optional.of(header(batch)));
        if (same) {
            request.foundAs(receipt(entries));
        } else {
            request.failed(new IdempotencyConflictException(before.first()));
        }
    }

    private static BatchHeader header(Batch batch) {
        return new BatchHeader(batch.drafts().size(), batch.idempotencyKey(), batch.actor(), batch.note());
    }

    private static Receipt receipt(List<Entry> entries) {
        Map<String, Head> heads = new LinkedHashMap<>();
        for (Entry entry : entries) {
            String unit = entry.draft().unit();
            heads.put(unit, new Head(unit, entry.sequence(), entry.position(), entry.hash()));
        }
        return new Receipt(
                entries.get(0).position(), entries.get(entries.size() - 1).position(), List.copyOf(heads.values()));
    }

    /** The batches of one transaction. */
    private final class Run {
        private final Connection connection;
        private final MessageDigest digest = format.algorithm().newDigest();
        private final Map<String, Head> heads = new LinkedHashMap<>();
        private final EntryInsertion insertion;
        private final List<Recorded> keys = new ArrayList<>();
        private final Map<AppendRequest, List<Entry>> accompanied = new LinkedHashMap<>();
        private long position;

        /** Begins at the end of the ledger, which mostly is that of the unit to be added to. */
        Run(LedgerEnd end, EntryInsertion insertion) {
            this.connection = end.connection();
            this.insertion = insertion;
            position = end.tip().map(Tip::position).orElse(0L);
            end.tip().ifPresent(tip -> heads.put(tip.unit(), head(tip)));
        }

        private static Head head(Tip tip) {
            return new Head(tip.unit(), tip.sequence(), tip.position(), tip.hash());
        }

        void link(AppendRequest request) throws SQLException {
            @Nullable RuntimeException refusal = refusal(request.batch());
            if (refusal != null) {
                request.failed(refusal);
                return;
            }
            Batch batch = request.batch();
            long first = position + 1;
            List<Entry> entries = new ArrayList<>(batch.drafts().size());
            Optional<BatchHeader> header = Optional.of(header(batch));
            for (EntryDraft draft : batch.drafts()) {
                entries.add(link(draft, header));
                header = Optional.empty();
            }
            batch.idempotencyKey().ifPresent(key -> keys.add(new Recorded(key, first, position)));
            if (request.alongside() != Alongside.NOTHING) {
                accompanied.put(request, entries);
            }
            request.writtenAs(receipt(entries));
        }

        private Entry link(EntryDraft draft, Optional<BatchHeader> header) throws SQLException {
            Head head = head(draft.unit());
            position++;
            long sequence = head.sequence() + 1;
            String text = EntryText.write(draft, position, sequence, head.hash(), header.orElse(null));
            String hash = HashAlgorithm.hex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
            heads.put(draft.unit(), new Head(draft.unit(), sequence, position, hash));
            insertion.add(StoredRows.of(draft, position, sequence, hash, text));
            return new Entry(position, sequence, head.hash(), hash, draft, header);
        }

        private Head head(String unit) throws SQLException {
            Head head = heads.get(unit);
            if (head == null) {
                head = EntryTable.tip(connection, unit).map(Run::head).orElseGet(() -> format.emptyHead(unit));
                heads.put(unit, head);
            }
            return head;
        }

        private @Nullable RuntimeException refusal(Batch batch) throws SQLException {
            for (Head expected : batch.expected()) {
                Head found = head(expected.unit());
                if (!found.hash().equals(expected.hash())) {
                    return new LedgerConflictException("台账单位的链尾已变; the unit's head was expected at sequence "
                            + expected.sequence() + " and is at " + found.sequence());
                }
            }
            for (EntryDraft draft : batch.drafts()) {
                if (draft.corrects().isPresent()
                        && !corrects(draft, draft.corrects().getAsLong())) {
                    return new InvalidEntryException(
                            "/corrects", "所更正的条目不是同一对象 the entry to correct is not one of this key");
                }
            }
            return null;
        }

        /** Says whether a position holds an entry of the draft's key; rows of this transaction count. */
        private boolean corrects(EntryDraft draft, long corrected) throws SQLException {
            insertion.flush();
            List<EntryDraft> found = new ArrayList<>(1);
            EntryTable.range(
                    connection, corrected, corrected, LedgerReads.entriesTo(entry -> found.add(entry.draft())));
            return found.stream()
                    .anyMatch(other ->
                            draft.kind().equals(other.kind()) && draft.key().equals(other.key()));
        }

        void finish() throws SQLException {
            insertion.flush();
            LedgerTables.insertKeys(connection, keys);
            for (Map.Entry<AppendRequest, List<Entry>> entry : accompanied.entrySet()) {
                entry.getKey().alongside().write(connection, entry.getValue());
            }
        }
    }
}
