package org.pbcore.ledger;

import java.util.List;
import java.util.Optional;
import org.pbcore.ledger.chain.Checkpoint;
import org.pbcore.ledger.chain.NoteVerifier;
import org.pbcore.ledger.chain.SignedNote;

/**
 * What an archive holds.
 *
 * @param entries how many entries
 * @param checkpoints a checkpoint for each unit
 * @param notes the same with their signatures; empty for an archive that was not signed
 * @param contents what the archive says that it holds, with signatures: a checkpoint over its format record and all its
 *     checkpoints; empty for an archive that was not signed
 */
public record ArchiveSummary(
        long entries, List<Checkpoint> checkpoints, List<SignedNote> notes, Optional<SignedNote> contents) {
    /**
     * Holds a summary.
     *
     * @param entries how many entries
     * @param checkpoints a checkpoint for each unit
     * @param notes the same with their signatures
     * @param contents what the archive says that it holds, with signatures
     */
    public ArchiveSummary {
        checkpoints = List.copyOf(checkpoints);
        notes = List.copyOf(notes);
    }

    /**
     * Says whether somebody vouches for all of it, and for its being all: an archive from which a whole unit was taken
     * out is not signed.
     *
     * @param verifier the key that is trusted
     * @return true when the key signed the contents, and the note of each unit
     */
    public boolean isSignedBy(NoteVerifier verifier) {
        return contents.filter(note -> note.isSignedBy(verifier)).isPresent()
                && notes.size() == checkpoints.size()
                && notes.stream().allMatch(note -> note.isSignedBy(verifier));
    }
}
