package org.pbcore.ledger.privacy;

import org.jspecify.annotations.Nullable;
import org.pbcore.ledger.LedgerReader;

/** Says what became of a value that an entry commits to, for whoever may know everything. */
final class VaultOpener {
    private final LedgerReader ledger;
    private final PersonalSealer sealer;

    VaultOpener(LedgerReader ledger, PersonalSealer sealer) {
        this.ledger = ledger;
        this.sealer = sealer;
    }

    PersonalReading open(long position, PersonalField field, String commitment, @Nullable SealedValue row) {
        if (ErasureRecord.isErased(ledger, position, field)) {
            return PersonalReading.without(field, row == null ? PersonalState.ERASED : PersonalState.RETURNED);
        }
        return row == null
                ? PersonalReading.without(field, PersonalState.MISSING)
                : sealer.open(field, commitment, row);
    }
}
