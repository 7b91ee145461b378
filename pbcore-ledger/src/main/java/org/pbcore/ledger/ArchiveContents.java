package org.pbcore.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.pbcore.ledger.chain.Checkpoint;
import org.pbcore.ledger.chain.HashAlgorithm;
import org.pbcore.ledger.chain.MerkleFrontier;
import org.pbcore.ledger.chain.MerkleHasher;

/**
 * What an archive holds, summed up as a checkpoint of its own: a tree over the format record and the checkpoint of each
 * unit. Who signed it vouches for the list of the units too, not only for each of them.
 */
final class ArchiveContents {
    /** Stands where a unit stands in other checkpoints; no unit is called so. */
    private static final String ALL = "/*";

    private final String origin;
    private final MessageDigest digest;
    private final MerkleFrontier parts;
    private final List<Checkpoint> checkpoints = new ArrayList<>();

    ArchiveContents(LedgerFormat format) {
        this.origin = format.origin() + ALL;
        this.digest = format.algorithm().newDigest();
        this.parts = new MerkleFrontier(new MerkleHasher(format.algorithm()));
        add(format.text());
    }

    void add(Checkpoint checkpoint) {
        add(checkpoint.text());
        checkpoints.add(checkpoint);
    }

    private void add(String text) {
        parts.add(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    List<Checkpoint> checkpoints() {
        return checkpoints;
    }

    Checkpoint sum() {
        return new Checkpoint(origin, parts.size(), HashAlgorithm.hex(parts.root()));
    }
}
