package org.pbcore.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.LongConsumer;
import org.pbcore.ledger.chain.Checkpoint;

/**
 * What a ledger is verified against.
 *
 * @param checkpoints checkpoints that were kept elsewhere, whose signatures were checked
 * @param commitments compares personal data with its commitments
 * @param progress hears the position every 10,000 entries; what it throws ends the verification
 * @param executor hashes what was read while more is read; it is asked for one task at a time
 */
public record VerifyOptions(
        List<Checkpoint> checkpoints, Optional<CommitmentCheck> commitments, LongConsumer progress, Executor executor) {
    /** The ledger by itself, in the thread that asks. */
    public static final VerifyOptions NONE =
            new VerifyOptions(List.of(), Optional.empty(), position -> {}, Runnable::run);

    /**
     * Holds options.
     *
     * @param checkpoints checkpoints that were kept elsewhere
     * @param commitments compares personal data
     * @param progress hears the position
     * @param executor hashes what was read
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
        return new VerifyOptions(all, commitments, progress, executor);
    }

    /**
     * Compares personal data too.
     *
     * @param check compares it
     * @return options with it
     */
    public VerifyOptions with(CommitmentCheck check) {
        return new VerifyOptions(checkpoints, Optional.of(check), progress, executor);
    }

    /**
     * Tells how far the verification is.
     *
     * @param listener hears the position every 10,000 entries; what it throws ends the verification
     * @return options with it
     */
    public VerifyOptions watched(LongConsumer listener) {
        return new VerifyOptions(checkpoints, commitments, listener, executor);
    }

    /**
     * Hashes in one thread what another reads, which takes about half the time.
     *
     * @param lent the host's threads, for example a pool; where none is free, the thread that reads hashes too
     * @return options with it
     */
    public VerifyOptions aidedBy(Executor lent) {
        return new VerifyOptions(checkpoints, commitments, progress, lent);
    }
}
