package org.pbcore.rules.instructor.plan;

import java.util.Arrays;

/**
 * The cheapest move from each full instructor to each other place: one pairing heap for every pair of places.
 *
 * <p>A node is an organisation's candidate, numbered as candidates are; it stands in the heap of the pair (where the
 * organisation is, where the candidate leads). Keys are metres more, negative for metres less. Among equal keys the
 * order of calls decides, so that the same calls give the same answers.
 */
final class MoveHeaps {
    static final int NONE = -1;
    private static final int FIRST_SIZE = 1024;

    private final long[] key;
    private final int[] child;
    private final int[] sibling;
    /** The node before in the list of siblings, or the parent of the first of them. */
    private final int[] before;

    private final int[] heapOf;
    private final int[] firstHeap;
    private int[] root = new int[FIRST_SIZE];
    private int[] target = new int[FIRST_SIZE];
    private int[] nextHeap = new int[FIRST_SIZE];
    private int heaps;
    private long[] pairs = new long[2 * FIRST_SIZE];
    private int[] heapOfPair = new int[2 * FIRST_SIZE];

    MoveHeaps(int nodes, int places) {
        key = new long[nodes];
        child = new int[nodes];
        sibling = new int[nodes];
        before = new int[nodes];
        heapOf = new int[nodes];
        firstHeap = new int[places];
        Arrays.fill(heapOf, NONE);
        Arrays.fill(firstHeap, NONE);
        Arrays.fill(pairs, NONE);
    }

    /** The first of the heaps of moves away from a place, or {@link #NONE}. */
    int first(int from) {
        return firstHeap[from];
    }

    /** The heap after another of the same place, or {@link #NONE}. */
    int next(int heap) {
        return nextHeap[heap];
    }

    /** Where the moves of a heap lead. */
    int target(int heap) {
        return target[heap];
    }

    /** The cheapest node of a heap, or {@link #NONE} where it is empty. */
    int cheapest(int heap) {
        return root[heap];
    }

    /** The key of a node. */
    long key(int node) {
        return key[node];
    }

    /** Puts a node into the heap of a pair of places. */
    void add(int node, int from, int to, long metres) {
        int heap = heap(from, to);
        key[node] = metres;
        child[node] = NONE;
        sibling[node] = NONE;
        before[node] = NONE;
        heapOf[node] = heap;
        root[heap] = meld(root[heap], node);
    }

    /** Takes a node out of the heap it is in, if any. */
    void remove(int node) {
        int heap = heapOf[node];
        if (heap == NONE) {
            return;
        }
        heapOf[node] = NONE;
        int rest = pairUp(child[node]);
        if (root[heap] == node) {
            root[heap] = rest;
            return;
        }
        int previous = before[node];
        int following = sibling[node];
        if (child[previous] == node) {
            child[previous] = following;
        } else {
            sibling[previous] = following;
        }
        if (following != NONE) {
            before[following] = previous;
        }
        root[heap] = meld(root[heap], rest);
    }

    private int meld(int one, int other) {
        if (one == NONE || other == NONE) {
            return one == NONE ? other : one;
        }
        int upper = key[other] < key[one] ? other : one;
        int lower = upper == one ? other : one;
        int oldest = child[upper];
        sibling[lower] = oldest;
        before[lower] = upper;
        if (oldest != NONE) {
            before[oldest] = lower;
        }
        child[upper] = lower;
        sibling[upper] = NONE;
        before[upper] = NONE;
        return upper;
    }

    /** Melds siblings two by two, then all of them from the last to the first. */
    private int pairUp(int first) {
        int pairsSoFar = NONE;
        for (int node = first; node != NONE; ) {
            int second = sibling[node];
            int following = second == NONE ? NONE : sibling[second];
            sibling[node] = NONE;
            if (second != NONE) {
                sibling[second] = NONE;
            }
            int pair = meld(node, second);
            sibling[pair] = pairsSoFar;
            pairsSoFar = pair;
            node = following;
        }
        int whole = NONE;
        for (int node = pairsSoFar; node != NONE; ) {
            int following = sibling[node];
            sibling[node] = NONE;
            whole = meld(whole, node);
            node = following;
        }
        if (whole != NONE) {
            before[whole] = NONE;
        }
        return whole;
    }

    private int heap(int from, int to) {
        long pair = (long) from << Integer.SIZE | to;
        int place = placeOf(pair, pairs);
        if (pairs[place] == pair) {
            return heapOfPair[place];
        }
        if (2 * heaps >= pairs.length) {
            grow();
            place = placeOf(pair, pairs);
        }
        if (heaps == root.length) {
            root = Arrays.copyOf(root, 2 * heaps);
            target = Arrays.copyOf(target, 2 * heaps);
            nextHeap = Arrays.copyOf(nextHeap, 2 * heaps);
        }
        pairs[place] = pair;
        heapOfPair[place] = heaps;
        root[heaps] = NONE;
        target[heaps] = to;
        nextHeap[heaps] = firstHeap[from];
        firstHeap[from] = heaps;
        return heaps++;
    }

    private void grow() {
        long[] larger = new long[2 * pairs.length];
        int[] values = new int[larger.length];
        Arrays.fill(larger, NONE);
        for (int i = 0; i < pairs.length; i++) {
            if (pairs[i] != NONE) {
                int place = placeOf(pairs[i], larger);
                larger[place] = pairs[i];
                values[place] = heapOfPair[i];
            }
        }
        pairs = larger;
        heapOfPair = values;
    }

    /** Where a pair is in an open-addressed table whose length is a power of two, or where it would go. */
    private static int placeOf(long pair, long[] table) {
        int last = table.length - 1;
        int place = (int) ((pair * 0x9E3779B97F4A7C15L) >>> Integer.SIZE) & last;
        while (table[place] != pair && table[place] != NONE) {
            place = (place + 1) & last;
        }
        return place;
    }
}
