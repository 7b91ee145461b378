package org.pbcore.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pbcore.ledger.CheckedRows.Committed;
import org.pbcore.ledger.CheckedRows.KeyedBatch;

/** Checks the rows of a ledger, in their order: text, chain, hash and columns; knows no database. */
final class RowChecker {
    private final ChainVerifier chains;
    private final EntryFields fields;
    private final boolean wantsCommitments;

    RowChecker(ChainVerifier chains, boolean wantsCommitments) {
        this.chains = chains;
        this.fields = chains.fields();
        this.wantsCommitments = wantsCommitments;
    }

    /** Checks the rows that follow those that were checked before, up to the first that does not agree. */
    CheckedRows check(List<byte[]> rows) {
        List<KeyedBatch> batches = new ArrayList<>();
        List<Committed> commitments = new ArrayList<>();
        Optional<Corruption> fault = Optional.empty();
        for (int i = 0; i < rows.size() && fault.isEmpty(); i++) {
            fault = fault(rows.get(i));
            if (fault.isEmpty()) {
                keep(batches, commitments);
            }
        }
        return new CheckedRows(chains.position(), fault, batches, commitments);
    }

    private Optional<Corruption> fault(byte[] row) {
        return chains.take(row) ? StoredColumns.fault(fields, chains.hashBytes(), row) : chains.found();
    }

    private void keep(List<KeyedBatch> batches, List<Committed> commitments) {
        if (fields.has(fields.batchKey)) {
            batches.add(new KeyedBatch(fields.position(), fields.batchSize(), fields.sure(fields.batchKey)));
        }
        if (wantsCommitments && fields.has(fields.commitments)) {
            commitments.add(new Committed(fields.position(), StoredEntries.commitments(fields)));
        }
    }
}
