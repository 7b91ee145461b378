package org.pbcore.ledger;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What rows that follow each other say of themselves; what they say of other tables is still to be compared.
 *
 * @param last the position of the last that was checked; of the one that does not agree, if any
 * @param fault what does not agree there
 * @param batches the batches with a key that begin here, of rows that agree
 * @param commitments the commitments that stand here, of rows that agree, where somebody wants to compare them
 */
record CheckedRows(long last, Optional<Corruption> fault, List<KeyedBatch> batches, List<Committed> commitments) {

    /** A batch with an idempotency key. */
    record KeyedBatch(long first, int size, String key) {}

    /** The commitments of an entry by field name. */
    record Committed(long position, SortedMap<String, String> commitments) {}
}
