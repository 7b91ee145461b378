package org.pbcore.ledger;

/** A ledger that can be appended to; there is no other way to change one. */
public interface LedgerWriter extends LedgerReader {
    /**
     * Records a batch, whole or not at all.
     *
     * @param batch the drafts
     * @return where they stand; for a batch that was recorded before under the same idempotency key, where it stands
     * @throws LedgerConflictException when an expected head is no head any more
     * @throws IdempotencyConflictException when the key was used for other content
     * @throws InvalidEntryException when a correction names an entry of another key or none, or a kind begins with
     *     {@code pbcore.}, which is the library's
     * @throws LedgerStorageException when the database fails
     */
    default Receipt append(Batch batch) {
        return append(batch, Alongside.NOTHING);
    }

    /**
     * Records a batch, and rows of the host's own in the same transaction.
     *
     * @param batch the drafts
     * @param alongside writes the host's rows; not called for a batch that was recorded before
     * @return where the drafts stand
     * @throws LedgerConflictException when an expected head is no head any more
     * @throws IdempotencyConflictException when the key was used for other content
     * @throws InvalidEntryException when a correction names an entry of another key or none, or a kind begins with
     *     {@code pbcore.}, which is the library's
     * @throws AlongsideFailedException when the database refuses the host's rows; nothing is recorded
     * @throws LedgerStorageException when the database fails
     */
    Receipt append(Batch batch, Alongside alongside);

    /**
     * Runs queries of the host's, or of pbcore's vault of personal data, where it writes: on the ledger's database, or
     * in the host's transaction.
     *
     * @param work what to read
     * @param <T> what it gives
     * @return what it gave
     * @throws LedgerStorageException when the database fails
     */
    <T> T query(TransactionWork<T> work);
}
