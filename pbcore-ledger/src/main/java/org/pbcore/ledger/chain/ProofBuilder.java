package org.pbcore.ledger.chain;

import java.util.ArrayList;
import java.util.List;

/** Gathers the hashes of a proof while the leaves of a tree go by, in memory that does not grow with the tree. */
public final class ProofBuilder {
    private final MerkleHasher hasher;
    private final List<Subtree> subtrees = new ArrayList<>();
    private long next;

    private ProofBuilder(MerkleHasher hasher) {
        this.hasher = hasher;
    }

    /** A stretch of leaves whose root is part of the proof. */
    private record Subtree(long from, long to, MerkleFrontier leaves) {}

    /**
     * Prepares the proof that a leaf is in a tree.
     *
     * @param hasher hashes
     * @param index the leaf, from 0
     * @param size how many leaves the tree has
     * @return a builder that wants the leaves from 0 to {@code size}
     * @throws IllegalArgumentException when the tree has no such leaf
     */
    public static ProofBuilder inclusion(MerkleHasher hasher, long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("no leaf " + index + " in a tree of " + size);
        }
        ProofBuilder builder = new ProofBuilder(hasher);
        builder.path(index, 0, size);
        return builder;
    }

    /**
     * Prepares the proof that one tree begins another.
     *
     * @param hasher hashes
     * @param before how many leaves the earlier tree has, 1 or more
     * @param size how many leaves the later tree has
     * @return a builder that wants the leaves from 0 to {@code size}
     * @throws IllegalArgumentException when the later tree is smaller, or the earlier one empty
     */
    public static ProofBuilder consistency(MerkleHasher hasher, long before, long size) {
        if (before < 1 || before > size) {
            throw new IllegalArgumentException("a tree of " + before + " does not begin one of " + size);
        }
        ProofBuilder builder = new ProofBuilder(hasher);
        builder.subproof(before, 0, size, true);
        return builder;
    }

    /** PATH of RFC 6962, 2.1.1, over the leaves from one place to another. */
    private void path(long index, long from, long to) {
        if (to - from == 1) {
            return;
        }
        long cut = from + split(to - from);
        if (index < cut) {
            path(index, from, cut);
            want(cut, to);
        } else {
            path(index, cut, to);
            want(from, cut);
        }
    }

    /** SUBPROOF of RFC 6962, 2.1.2. */
    private void subproof(long before, long from, long to, boolean known) {
        if (before == to) {
            if (!known) {
                want(from, to);
            }
            return;
        }
        long cut = from + split(to - from);
        if (before <= cut) {
            subproof(before, from, cut, known);
            want(cut, to);
        } else {
            subproof(before, cut, to, false);
            want(from, cut);
        }
    }

    private void want(long from, long to) {
        subtrees.add(new Subtree(from, to, new MerkleFrontier(hasher)));
    }

    /** The greatest power of two below a size. */
    private static long split(long size) {
        return Long.highestOneBit(size - 1);
    }

    /**
     * Takes the next leaf.
     *
     * @param data what it holds
     */
    public void add(byte[] data) {
        for (Subtree subtree : subtrees) {
            if (next >= subtree.from() && next < subtree.to()) {
                subtree.leaves().add(data);
            }
        }
        next++;
    }

    /**
     * Returns the proof, once every leaf was taken.
     *
     * @return its hashes in the order of RFC 6962, in hexadecimal
     */
    public List<String> hashes() {
        return subtrees.stream()
                .map(subtree -> HashAlgorithm.hex(subtree.leaves().root()))
                .toList();
    }
}
