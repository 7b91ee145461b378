package org.pbcore.ledger.chain;

import java.security.MessageDigest;

/** Hashes leaves and nodes as RFC 6962 says; not safe for use by two threads at once. */
public final class MerkleHasher {
    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final MessageDigest digest;

    /**
     * Makes a hasher.
     *
     * @param algorithm the digest
     */
    public MerkleHasher(HashAlgorithm algorithm) {
        this.digest = algorithm.newDigest();
    }

    /**
     * Hashes no leaves.
     *
     * @return the root of the empty tree
     */
    public byte[] empty() {
        return digest.digest();
    }

    /**
     * Hashes a leaf.
     *
     * @param data what the leaf holds; of a ledger the 32 bytes of an entry's hash
     * @return the leaf's hash
     */
    public byte[] leaf(byte[] data) {
        digest.update(LEAF);
        return digest.digest(data);
    }

    /**
     * Hashes two subtrees.
     *
     * @param left the hash of the left one
     * @param right the hash of the right one
     * @return the hash of both
     */
    public byte[] node(byte[] left, byte[] right) {
        digest.update(NODE);
        digest.update(left);
        return digest.digest(right);
    }
}
