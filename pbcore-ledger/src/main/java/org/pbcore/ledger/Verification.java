package org.pbcore.ledger;

import org.pbcore.ledger.chain.Checkpoint;

/**
 * What a verification found.
 *
 * <p>A ledger whose tail was cut off, or that was written anew from the first changed entry on, is whole in itself:
 * only a {@link Checkpoint} that was kept elsewhere shows it.
 */
public sealed interface Verification {
    /**
     * Everything agrees: every byte of every entry was hashed, every column and every link compared.
     *
     * @param range the positions that were verified
     */
    record Ok(PositionRange range) implements Verification {}

    /**
     * Something was changed, removed, added or moved.
     *
     * @param position where it shows first; 0 when it shows outside the entries
     * @param kind what does not agree
     */
    record Corrupt(long position, Corruption kind) implements Verification {}

    /**
     * The ledger ends too early: the entries that are there agree, but a batch is not finished, or a unit is shorter
     * than a checkpoint says.
     *
     * @param position the last position that is there
     * @param missing how many entries are missing at least
     */
    record Incomplete(long position, long missing) implements Verification {}

    /**
     * The ledger is of a format or an algorithm that this release does not know.
     *
     * @param message what was found and what is known
     */
    record UnsupportedFormat(String message) implements Verification {}

    /**
     * The chain is whole, but personal data was erased, so that its commitments cannot be compared any more.
     *
     * @param range the positions that were verified
     * @param fields how many fields are erased
     */
    record KeyErased(PositionRange range, long fields) implements Verification {}

    /**
     * Says whether nobody changed the ledger.
     *
     * @return true when everything agrees, erased personal data or not
     */
    default boolean isIntact() {
        return this instanceof Ok || this instanceof KeyErased;
    }
}
