package org.pbcore.ledger.privacy;

import java.util.List;
import java.util.SortedMap;
import org.pbcore.ledger.Batch;
import org.pbcore.ledger.EntryDraft;

/** Puts commitments into drafts that have none. */
final class Commitments {
    private Commitments() {}

    static EntryDraft in(EntryDraft draft, SortedMap<String, String> commitments) {
        return commitments.isEmpty()
                ? draft
                : new EntryDraft(
                        draft.unit(),
                        draft.kind(),
                        draft.key(),
                        draft.validFrom(),
                        draft.validTo(),
                        draft.payload(),
                        draft.region(),
                        commitments,
                        draft.reason(),
                        draft.corrects());
    }

    static Batch in(Batch batch, List<EntryDraft> drafts) {
        return new Batch(drafts, batch.idempotencyKey(), batch.expected(), batch.actor(), batch.note());
    }
}
