package org.pbcore.ledger.chain;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The proof that a tree was only added to since it was smaller, as RFC 6962 makes it.
 *
 * @param before how many leaves the earlier tree has
 * @param size how many leaves the later tree has
 * @param hashes the roots of subtrees, in hexadecimal
 */
public record ConsistencyProof(long before, long size, List<String> hashes) {
    /**
     * Holds a proof.
     *
     * @param before the size of the earlier tree
     * @param size the size of the later tree
     * @param hashes the roots of subtrees
     */
    public ConsistencyProof {
        hashes = List.copyOf(hashes);
    }

    /**
     * Checks the proof, as RFC 9162, 2.1.4.2, does; it needs nothing but the proof.
     *
     * @param hasher hashes
     * @param earlierRoot the root of the earlier tree
     * @param laterRoot the root of the later tree
     * @return true when the later tree begins with the earlier one; false for an empty one, of which nothing can be
     *     proved
     */
    public boolean verifies(MerkleHasher hasher, byte[] earlierRoot, byte[] laterRoot) {
        if (before < 1 || before > size) {
            return false;
        }
        if (before == size) {
            return hashes.isEmpty() && Arrays.equals(earlierRoot, laterRoot);
        }
        Deque<byte[]> path = new ArrayDeque<>();
        hashes.forEach(hash -> path.add(Proofs.bytes(hash)));
        if (Long.bitCount(before) == 1) {
            path.addFirst(earlierRoot);
        }
        return !path.isEmpty() && climb(hasher, path, earlierRoot, laterRoot);
    }

    private boolean climb(MerkleHasher hasher, Deque<byte[]> path, byte[] earlierRoot, byte[] laterRoot) {
        int full = Long.numberOfTrailingZeros(~(before - 1));
        long place = (before - 1) >> full;
        long last = (size - 1) >> full;
        byte[] earlier = path.removeFirst();
        byte[] later = earlier;
        for (byte[] hash : path) {
            if (last == 0) {
                return false;
            }
            if ((place & 1) == 1 || place == last) {
                earlier = hasher.node(hash, earlier);
                later = hasher.node(hash, later);
                int levels = Long.numberOfTrailingZeros(place);
                place >>= levels;
                last >>= levels;
            } else {
                later = hasher.node(later, hash);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(earlier, earlierRoot) && Arrays.equals(later, laterRoot);
    }
}
