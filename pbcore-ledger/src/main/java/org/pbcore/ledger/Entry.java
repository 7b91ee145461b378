package org.pbcore.ledger;

import java.util.Optional;

/**
 * A recorded fact.
 *
 * @param position its place in the whole ledger, from 1, without gaps
 * @param sequence its place in its unit's chain, from 1, without gaps
 * @param previous the hash of the entry before it in the unit, in hexadecimal
 * @param hash its own hash, in hexadecimal
 * @param draft what was recorded
 * @param batch what the first entry of a batch says of it; empty for the others
 */
public record Entry(
        long position, long sequence, String previous, String hash, EntryDraft draft, Optional<BatchHeader> batch) {

    /**
     * Returns the text whose digest is the hash.
     *
     * @return canonical JSON, as {@code docs/ledger-format.md} describes it
     */
    public String text() {
        return EntryText.write(this);
    }

    /**
     * Tells where it stands.
     *
     * @return a short text without key and payload
     */
    @Override
    public String toString() {
        return "Entry[position=" + position + ", unit=" + draft.unit() + ", sequence=" + sequence + ", kind="
                + draft.kind() + "]";
    }
}
