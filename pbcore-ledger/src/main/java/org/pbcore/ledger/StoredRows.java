package org.pbcore.ledger;

import org.pbcore.ledger.store.StoredRow;
import org.pbcore.model.code.RegionCode;

/** Lays an entry out in columns. */
final class StoredRows {
    private StoredRows() {}

    static StoredRow of(EntryDraft draft, long position, long sequence, String hash, String text) {
        return new StoredRow(
                position,
                draft.unit(),
                sequence,
                draft.kind(),
                draft.key(),
                draft.validFrom().toString(),
                draft.validTo().map(Object::toString).orElse(null),
                draft.region().map(RegionCode::value).orElse(null),
                hash,
                text);
    }
}
