package org.pbcore.ledger.chain;

import java.util.Arrays;
import java.util.List;

/**
 * The proof that a leaf is in a tree, as RFC 6962 makes it.
 *
 * @param index the leaf, from 0
 * @param size how many leaves the tree has
 * @param hashes the roots of the other subtrees from the leaf up, in hexadecimal
 */
public record InclusionProof(long index, long size, List<String> hashes) {
    /**
     * Holds a proof.
     *
     * @param index the leaf
     * @param size the size of the tree
     * @param hashes the roots of the other subtrees
     */
    public InclusionProof {
        hashes = List.copyOf(hashes);
    }

    /**
     * Checks the proof; it needs nothing but the proof.
     *
     * @param hasher hashes
     * @param leafData what the leaf holds
     * @param root the root of the tree, for example of a checkpoint
     * @return true when the leaf is in the tree
     */
    public boolean verifies(MerkleHasher hasher, byte[] leafData, byte[] root) {
        return verifiesLeafHash(hasher, hasher.leaf(leafData), root);
    }

    /** Checks the proof of a leaf's hash, as RFC 9162, 2.1.3.2, does. */
    boolean verifiesLeafHash(MerkleHasher hasher, byte[] leafHash, byte[] root) {
        if (index < 0 || index >= size || leafHash.length != HashAlgorithm.BYTES) {
            return false;
        }
        long place = index;
        long last = size - 1;
        byte[] hash = leafHash;
        for (String other : hashes) {
            if (last == 0) {
                return false;
            }
            byte[] sibling = Proofs.bytes(other);
            if ((place & 1) == 1 || place == last) {
                hash = hasher.node(sibling, hash);
                int levels = Long.numberOfTrailingZeros(place);
                place >>= levels;
                last >>= levels;
            } else {
                hash = hasher.node(hash, sibling);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(hash, root);
    }
}
