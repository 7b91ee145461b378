package org.pbcore.ledger;

import java.sql.SQLException;
import org.pbcore.ledger.chain.Checkpoint;
import org.pbcore.ledger.chain.ConsistencyProof;
import org.pbcore.ledger.chain.HashAlgorithm;
import org.pbcore.ledger.chain.InclusionProof;
import org.pbcore.ledger.chain.MerkleFrontier;
import org.pbcore.ledger.chain.MerkleHasher;
import org.pbcore.ledger.chain.ProofBuilder;
import org.pbcore.ledger.store.Connections;
import org.pbcore.ledger.store.SqlWork;
import org.pbcore.ledger.store.VerificationScan;
import org.pbcore.ledger.store.VerificationScan.HashSink;

/**
 * Shows that nobody changed a ledger: verifies it, makes checkpoints to be kept elsewhere, and proves what is in them.
 *
 * <p>The Merkle tree of a unit has the hashes of its entries as leaves. Checkpoints and proofs read the hashes of the
 * unit once.
 */
public final class LedgerEvidence {
    private final Connections connections;
    private final LedgerFormat format;

    LedgerEvidence(Connections connections, LedgerFormat format) {
        this.connections = connections;
        this.format = format;
    }

    /**
     * Verifies the whole ledger: hashes every byte, follows every chain, compares every column, in memory that does not
     * grow with the entries.
     *
     * @param options what to verify against, and who hears how far it is
     * @return what was found; the first place that does not agree
     * @throws LedgerStorageException when the database fails
     */
    public Verification verify(VerifyOptions options) {
        return read(connection -> LedgerVerifier.verify(connection, format, options));
    }

    /**
     * Sums up a unit as it is now.
     *
     * @param unit the ledger unit
     * @return a checkpoint, to be signed and kept elsewhere
     */
    public Checkpoint checkpoint(String unit) {
        return checkpoint(unit, Long.MAX_VALUE);
    }

    /**
     * Sums up the first entries of a unit.
     *
     * @param unit the ledger unit
     * @param size how many entries at most
     * @return a checkpoint
     */
    public Checkpoint checkpoint(String unit, long size) {
        Limits.unit(unit);
        MerkleFrontier leaves = new MerkleFrontier(new MerkleHasher(format.algorithm()));
        hashes(unit, size, hash -> leaves.add(HashAlgorithm.bytes(hash)));
        return new Checkpoint(format.origin() + "/" + unit, leaves.size(), HashAlgorithm.hex(leaves.root()));
    }

    /**
     * Proves that an entry is among the first entries of its unit.
     *
     * @param unit the ledger unit
     * @param sequence the entry's place in the unit, from 1
     * @param size how many entries, for example those of a checkpoint
     * @return the proof; its leaf is the 32 bytes of the entry's hash
     * @throws IllegalArgumentException when the unit has fewer entries
     */
    public InclusionProof inclusion(String unit, long sequence, long size) {
        ProofBuilder builder = ProofBuilder.inclusion(new MerkleHasher(format.algorithm()), sequence - 1, size);
        fill(builder, unit, size);
        return new InclusionProof(sequence - 1, size, builder.hashes());
    }

    /**
     * Proves that a unit was only added to.
     *
     * @param unit the ledger unit
     * @param before how many entries it had, for example those of an earlier checkpoint
     * @param size how many entries it has, for example those of a later checkpoint
     * @return the proof
     * @throws IllegalArgumentException when the unit has fewer entries, or before is not from 1 to size
     */
    public ConsistencyProof consistency(String unit, long before, long size) {
        ProofBuilder builder = ProofBuilder.consistency(new MerkleHasher(format.algorithm()), before, size);
        fill(builder, unit, size);
        return new ConsistencyProof(before, size, builder.hashes());
    }

    private void fill(ProofBuilder builder, String unit, long size) {
        Limits.unit(unit);
        long[] count = {0};
        hashes(unit, size, hash -> {
            builder.add(HashAlgorithm.bytes(hash));
            count[0]++;
        });
        if (count[0] != size) {
            throw new IllegalArgumentException("the unit has " + count[0] + " entries, not " + size);
        }
    }

    private void hashes(String unit, long size, HashSink sink) {
        read(connection -> {
            VerificationScan.hashes(connection, unit, size, sink);
            return sink;
        });
    }

    private <T> T read(SqlWork<T> work) {
        try {
            return connections.read(work);
        } catch (SQLException e) {
            throw Failures.of("verifying", e);
        }
    }
}
