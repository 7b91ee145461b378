package org.pbcore.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Drafts that are recorded together or not at all.
 *
 * @param drafts the drafts in their order, at least one and at most 100,000
 * @param idempotencyKey the host's name for this batch, at most 200 characters: a second append of the same content
 *     under the same name writes nothing
 * @param expected heads that must still be the heads of their units
 * @param actor who records, as the host calls them, at most 200 characters; no personal data
 * @param note why or from where, at most 2,000 characters; no personal data
 */
public record Batch(
        List<EntryDraft> drafts,
        Optional<String> idempotencyKey,
        List<Head> expected,
        Optional<String> actor,
        Optional<String> note) {
    /** How many drafts a batch may have. */
    public static final int MAX_DRAFTS = 100_000;

    /**
     * Holds a batch.
     *
     * @param drafts the drafts
     * @param idempotencyKey the host's name for this batch
     * @param expected heads that must still be heads
     * @param actor who records
     * @param note why or from where
     * @throws InvalidEntryException when the batch is empty or too large, or a text is malformed
     * @throws OverlappingEntriesException when two drafts speak of one key on the same day
     */
    public Batch {
        drafts = List.copyOf(drafts);
        expected = List.copyOf(expected);
        if (drafts.isEmpty() || drafts.size() > MAX_DRAFTS) {
            throw new InvalidEntryException("/drafts", "应有 1 至 " + MAX_DRAFTS + " 项 expected 1 to " + MAX_DRAFTS);
        }
        idempotencyKey.ifPresent(key -> Limits.text("/idempotencyKey", key, 1, Limits.KEY));
        actor.ifPresent(name -> Limits.text("/actor", name, 1, Limits.KEY));
        note.ifPresent(text -> Limits.text("/note", text, 1, Limits.REMARK));
        Overlaps.refuse(drafts);
    }

    /**
     * Makes a batch.
     *
     * @param drafts the drafts in their order
     * @return a batch without key, expectation, actor or note
     */
    public static Batch of(List<EntryDraft> drafts) {
        return new Batch(drafts, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    /**
     * Makes a batch.
     *
     * @param drafts the drafts in their order
     * @return a batch without key, expectation, actor or note
     */
    public static Batch of(EntryDraft... drafts) {
        return of(List.of(drafts));
    }

    /**
     * Names the batch, so that it is written once however often it is sent.
     *
     * @param key the host's name for this batch
     * @return a batch with the name
     */
    public Batch withIdempotencyKey(String key) {
        return new Batch(drafts, Optional.of(key), expected, actor, note);
    }

    /**
     * Makes the batch depend on what was read.
     *
     * @param head a head that must still be the head of its unit
     * @return a batch that expects this head too
     */
    public Batch expecting(Head head) {
        List<Head> heads = new ArrayList<>(expected);
        heads.add(head);
        return new Batch(drafts, idempotencyKey, heads, actor, note);
    }

    /**
     * Says who records.
     *
     * @param name as the host calls them
     * @return a batch with the actor
     */
    public Batch withActor(String name) {
        return new Batch(drafts, idempotencyKey, expected, Optional.of(name), note);
    }

    /**
     * Says why or from where.
     *
     * @param text the note
     * @return a batch with the note
     */
    public Batch withNote(String text) {
        return new Batch(drafts, idempotencyKey, expected, actor, Optional.of(text));
    }

    /**
     * Tells how many drafts there are.
     *
     * @return a short text
     */
    @Override
    public String toString() {
        return "Batch[drafts=" + drafts.size() + "]";
    }
}
