package org.pbcore.ledger.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pbcore.ledger.Batch;
import org.pbcore.ledger.Entry;
import org.pbcore.ledger.EntryDraft;
import org.pbcore.ledger.LedgerWriter;
import org.pbcore.ledger.PositionRange;
import org.pbcore.ledger.store.LedgerTables;
import org.pbcore.ledger.store.LedgerTables.Recorded;

/**
 * Knows a batch again that was recorded under its idempotency key: its salts were random, so the values are held
 * against the commitments that stand there.
 */
final class RecordedBatch {
    private final LedgerWriter ledger;
    private final PersonalSealer sealer;

    /** Looks where the batch is to be recorded: what a host's transaction recorded, nobody else sees. */
    RecordedBatch(LedgerWriter ledger, PersonalSealer sealer) {
        this.ledger = ledger;
        this.sealer = sealer;
    }

    boolean isThere(Batch batch) {
        return find(batch).isPresent();
    }

    /** The batch with the commitments that were recorded; empty when it is not there, or not of these values. */
    Optional<Batch> committedAsBefore(Batch batch, List<List<PersonalValue>> values) {
        return find(batch).flatMap(recorded -> committedAsBefore(recorded, batch, values));
    }

    private Optional<Recorded> find(Batch batch) {
        return batch.idempotencyKey()
                .flatMap(key ->
                        Optional.ofNullable(ledger.query(connection -> LedgerTables.find(connection, List.of(key)))
                                .get(key)));
    }

    private Optional<Batch> committedAsBefore(Recorded recorded, Batch batch, List<List<PersonalValue>> values) {
        List<Entry> entries = new ArrayList<>();
        ledger.entries(new PositionRange(recorded.first(), recorded.last()), entries::add);
        if (entries.size() != values.size()) {
            return Optional.empty();
        }
        Map<Long, Map<String, SealedValue>> rows =
                ledger.query(connection -> VaultTable.select(connection, recorded.first(), recorded.last()));
        List<EntryDraft> drafts = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (!isSame(entry, values.get(i), rows.getOrDefault(entry.position(), Map.of()))) {
                return Optional.empty();
            }
            drafts.add(Commitments.in(batch.drafts().get(i), entry.draft().commitments()));
        }
        return Optional.of(Commitments.in(batch, drafts));
    }

    /** A value whose row was erased cannot be compared any more; its field is all that is known of it. */
    private boolean isSame(Entry entry, List<PersonalValue> values, Map<String, SealedValue> rows) {
        SortedMap<String, String> commitments = entry.draft().commitments();
        Set<String> fields = values.stream().map(value -> value.field().name()).collect(Collectors.toSet());
        return fields.equals(commitments.keySet())
                && values.stream().allMatch(value -> {
                    String field = value.field().name();
                    @Nullable SealedValue row = rows.get(field);
                    @Nullable String commitment = commitments.get(field);
                    return commitment != null && (row == null || sealer.isCommitted(value, row.salt(), commitment));
                });
    }
}
