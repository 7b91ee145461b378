package org.pbcore.ledger;

import java.util.List;
import org.pbcore.ledger.chain.Checkpoint;
import org.pbcore.ledger.chain.NoteVerifier;
import org.pbcore.ledger.chain.SignedNote;

/**
 * What an archive holds.
 *
 * @param entries how many entries
 * @param checkpoints a checkpoint for each unit
 * @param notes the same with their signatures; empty for an archive that was not signed
 */
public record ArchiveSummary(long entries, List<Checkpoint> checkpoints, List<SignedNote> notes) {
    /**
     * Holds a summary.
     *
     * @param entries how many entries
     * @param checkpoints a checkpoint for each unit
     * @param notes the same with their signatures
     */
    public ArchiveSummary {
        checkpoints = List.copyOf(checkpoints);
        notes = List.copyOf(notes);
    }

    /**
     * Says whether somebody vouches for all of it.
     *
     * @param verifier the key that is trusted
     * @return true when there is a note for each unit, and the key signed every one
     */
    public boolean isSignedBy(NoteVerifier verifier) {
        return notes.size() == checkpoints.size() && notes.stream().allMatch(note -> note.isSignedBy(verifier));
    }
}
