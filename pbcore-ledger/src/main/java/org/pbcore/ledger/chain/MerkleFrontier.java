package org.pbcore.ledger.chain;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** The right edge of a growing Merkle tree: all that its root needs, some 20 hashes for a million leaves. */
public final class MerkleFrontier {
    private final MerkleHasher hasher;
    /** The roots of the full subtrees, the smallest first. */
    private final Deque<byte[]> roots = new ArrayDeque<>();

    private long size;

    /**
     * Begins with no leaves.
     *
     * @param hasher hashes; may be shared within one thread
     */
    public MerkleFrontier(MerkleHasher hasher) {
        this.hasher = hasher;
    }

    /**
     * Adds a leaf.
     *
     * @param data what the leaf holds
     */
    public void add(byte[] data) {
        byte[] root = hasher.leaf(data);
        for (long full = size; (full & 1) == 1; full >>= 1) {
            root = hasher.node(roots.pop(), root);
        }
        roots.push(root);
        size++;
    }

    /**
     * Says how many leaves there are.
     *
     * @return the count
     */
    public long size() {
        return size;
    }

    /**
     * Computes the root of the tree so far.
     *
     * @return its hash
     */
    public byte[] root() {
        if (roots.isEmpty()) {
            return hasher.empty();
        }
        Iterator<byte[]> fromSmallest = roots.iterator();
        byte[] root = fromSmallest.next();
        while (fromSmallest.hasNext()) {
            root = hasher.node(fromSmallest.next(), root);
        }
        return root;
    }
}
