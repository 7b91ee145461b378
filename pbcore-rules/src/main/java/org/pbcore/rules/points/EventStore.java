package org.pbcore.rules.points;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Events as three numbers each, in the order in which they came, repetitions among them. */
final class EventStore {
    /** Stands in place of member and item. */
    static final long REVERSAL = -1;

    /** Events a block: an array of as many longs and its header fill 2 MiB, so that the collector need not move it. */
    static final int BLOCK = (1 << 18) - 2;

    private static final int FIRST = 64;

    private final List<long[]> keys = new ArrayList<>();
    private final List<long[]> whos = new ArrayList<>();
    private final List<long[]> whens = new ArrayList<>();
    private long[] lastKeys = {};
    private long[] lastWhos = {};
    private long[] lastWhens = {};
    private int filled;
    private long[] reversed = {};
    private int reversals;

    /** Takes an event: its key, member and item in one number, day and times in another. */
    void add(long key, long who, long when) {
        if (filled == lastKeys.length) {
            grow();
        }
        lastKeys[filled] = key;
        lastWhos[filled] = who;
        lastWhens[filled] = when;
        filled++;
    }

    /** Takes a reversal with a key of its own. */
    void reverse(long key, long reverses) {
        add(key, REVERSAL, reverses);
        if (reversals == reversed.length) {
            reversed = Arrays.copyOf(reversed, Math.max(FIRST, Math.addExact(reversals, reversals / 2)));
        }
        reversed[reversals++] = reverses;
    }

    void addAll(EventStore other) {
        for (int row = 0; row < other.size(); row++) {
            if (other.who(row) == REVERSAL) {
                reverse(other.key(row), other.when(row));
            } else {
                add(other.key(row), other.who(row), other.when(row));
            }
        }
    }

    private void grow() {
        if (filled == BLOCK || keys.isEmpty()) {
            Math.addExact(size(), BLOCK);
            filled = 0;
            int length = keys.isEmpty() ? FIRST : BLOCK;
            keys.add(new long[length]);
            whos.add(new long[length]);
            whens.add(new long[length]);
        } else {
            int last = keys.size() - 1;
            int length = Math.min(BLOCK, filled * 4);
            keys.set(last, Arrays.copyOf(lastKeys, length));
            whos.set(last, Arrays.copyOf(lastWhos, length));
            whens.set(last, Arrays.copyOf(lastWhens, length));
        }
        lastKeys = keys.get(keys.size() - 1);
        lastWhos = whos.get(keys.size() - 1);
        lastWhens = whens.get(keys.size() - 1);
    }

    int size() {
        return keys.isEmpty() ? 0 : (keys.size() - 1) * BLOCK + filled;
    }

    int reversals() {
        return reversals;
    }

    /** The key of an event that is taken back. */
    long reversed(int reversal) {
        return reversed[reversal];
    }

    long key(int row) {
        return keys.get(row / BLOCK)[row % BLOCK];
    }

    long who(int row) {
        return whos.get(row / BLOCK)[row % BLOCK];
    }

    long when(int row) {
        return whens.get(row / BLOCK)[row % BLOCK];
    }

    /** How many blocks there are, and how long each is. */
    int blocks() {
        return keys.size();
    }

    int length(int block) {
        return block < keys.size() - 1 ? BLOCK : filled;
    }

    long[] keys(int block) {
        return keys.get(block);
    }

    long[] whos(int block) {
        return whos.get(block);
    }

    long[] whens(int block) {
        return whens.get(block);
    }
}
