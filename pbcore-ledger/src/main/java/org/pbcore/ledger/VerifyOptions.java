package org.pbcore.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.pbcore.ledger.chain.Checkpoint;

/**
 * What a ledger is verified against.
 *
 * @param checkpoints checkpoints that were kept elsewhere, whose signatures were checked
 * @param commitments compares personal data with its commitments
 * @param progress hears the position every 10,000 entries; what it throws ends the verification
 */
public record VerifyOptions(
        List<Checkpoint> checkpoints, Optional<CommitmentCheck> commitments, LongConsumer progress) {
    /** The ledger by itself. */
    public static final VerifyOptions NONE = new VerifyOptions(List.of(), Optional.empty(), position -> {});

    /**
     * Holds options.
     *
     * @param checkpoints checkpoints that were kept elsewhere
     * @param commitments compares personal data
     * @param progress hears the position
     */
    public VerifyOptions {
        checkpoints = List.copyOf(checkpoints);
    }

    /**
     * Verifies against a checkpoint too.
     *
     * @param checkpoint one that was kept elsewhere, whose signature was checked
     * @return options with it
     */
    public VerifyOptions with(Checkpoint checkpoint) {
        List<Checkpoint> all = new ArrayList<>(checkpoints);
        all.add(checkpoint);
        return new VerifyOptions(all, commitments, progress);
    }

    /**
     * Compares personal data too.
     *
     * @param check compares it
     * @return options with it
     */
    public VerifyOptions with(CommitmentCheck check) {
        return new VerifyOptions(checkpoints, Optional.of(check), progress);
    }

    /**
     * Tells how far the verification is.
     *
     * @param listener hears the position every 10,000 entries; what it throws ends the verification
     * @return options with it
     */
    public VerifyOptions watched(LongConsumer listener) {
        return new VerifyOptions(checkpoints, commitments, listener);
    }
}
