package org.pbcore.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import org.pbcore.ledger.chain.Checkpoint;
import org.pbcore.ledger.chain.HashAlgorithm;
import org.pbcore.ledger.chain.MerkleFrontier;
import org.pbcore.ledger.chain.MerkleHasher;

/** The chain of one unit as far as it was verified, and the checkpoints that lie ahead of it. */
final class UnitChain {
    private final MerkleFrontier leaves;
    private final Queue<Checkpoint> ahead = new PriorityQueue<>(Comparator.comparingLong(Checkpoint::size));
    private final String unit;
    private final boolean keepsTree;
    private final byte[] hash;
    private long sequence;

    UnitChain(String unit, String genesis, MerkleHasher hasher, boolean keepsTree, List<Checkpoint> checkpoints) {
        this.unit = unit;
        this.hash = genesis.getBytes(StandardCharsets.US_ASCII);
        this.leaves = new MerkleFrontier(hasher);
        this.keepsTree = keepsTree;
        ahead.addAll(checkpoints);
    }

    String unit() {
        return unit;
    }

    /** The hash of its last entry in hexadecimal; the same array, changed, after the next. */
    byte[] hash() {
        return hash;
    }

    long next() {
        return sequence + 1;
    }

    /**
     * Takes the digest of an entry that follows.
     *
     * @return false when a checkpoint at this place has another root
     */
    boolean add(byte[] digest) {
        boolean agrees = agrees();
        if (keepsTree || !ahead.isEmpty()) {
            leaves.add(digest);
        }
        HashAlgorithm.hex(digest, hash);
        sequence++;
        return agrees && agrees();
    }

    /** Compares the checkpoints of the size that the unit has now. */
    boolean agrees() {
        boolean agrees = true;
        while (agrees && !ahead.isEmpty() && ahead.peek().size() == sequence) {
            agrees = HashAlgorithm.hex(leaves.root()).equals(ahead.remove().root());
        }
        return agrees;
    }

    /** Says whether a checkpoint is that of the unit as it stands now; there must be a tree. */
    boolean agreesWith(Checkpoint checkpoint) {
        return checkpoint.size() == sequence && HashAlgorithm.hex(leaves.root()).equals(checkpoint.root());
    }

    /** How many entries the farthest checkpoint says there are beyond those that were found. */
    long missing() {
        return ahead.stream()
                .mapToLong(checkpoint -> checkpoint.size() - sequence)
                .max()
                .orElse(0);
    }
}
