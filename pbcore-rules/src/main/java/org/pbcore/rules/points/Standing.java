package org.pbcore.rules.points;

import java.util.Arrays;
import java.util.OptionalLong;
import org.pbcore.rules.planning.Progress;

/**
 * Finds which events stand: those that repeat no other one and are not taken back. Keys are dealt out into parts so
 * small that each is settled within the processor's cache; events themselves stay where they are.
 */
final class Standing {
    private static final int PART = 1 << 14;
    private static final int MOST_PARTS_BITS = 12;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final EventStore events;
    private final int shift;
    /** Keys part by part, and the row of each. */
    private final long[] keys;

    private final int[] rows;
    private final int[] ends;
    /** The keys that are taken back, part by part. */
    private final long[] reversed;

    private final int[] reversedEnds;
    /** One bit a row, set where the event does not stand. */
    private final long[] fallen;

    private OptionalLong clash = OptionalLong.empty();

    Standing(EventStore events, Progress progress) {
        int size = events.size();
        int parts = Math.max(2, Math.min(1 << MOST_PARTS_BITS, Integer.highestOneBit(size / PART + 1) * 2));
        this.events = events;
        this.shift = Long.numberOfLeadingZeros(parts) + 1;
        this.keys = new long[size];
        this.rows = new int[size];
        this.reversed = new long[events.reversals()];
        this.fallen = new long[(size >>> 6) + 1];
        this.ends = ends(parts);
        this.reversedEnds = reversedEnds(parts);
        settle(progress);
    }

    /** Deals out keys and rows; gives the end of each part. */
    private int[] ends(int parts) {
        int[] next = new int[parts + 1];
        for (int block = 0; block < events.blocks(); block++) {
            long[] from = events.keys(block);
            for (int i = 0; i < events.length(block); i++) {
                next[part(from[i]) + 1]++;
            }
        }
        addUp(next);
        int row = 0;
        for (int block = 0; block < events.blocks(); block++) {
            long[] from = events.keys(block);
            for (int i = 0; i < events.length(block); i++) {
                int at = next[part(from[i])]++;
                keys[at] = from[i];
                rows[at] = row++;
            }
        }
        return next;
    }

    private static void addUp(int[] counts) {
        for (int i = 1; i < counts.length; i++) {
            counts[i] += counts[i - 1];
        }
    }

    private int[] reversedEnds(int parts) {
        int[] next = new int[parts + 1];
        for (int i = 0; i < reversed.length; i++) {
            next[part(events.reversed(i)) + 1]++;
        }
        addUp(next);
        for (int i = 0; i < reversed.length; i++) {
            reversed[next[part(events.reversed(i))]++] = events.reversed(i);
        }
        return next;
    }

    private void settle(Progress progress) {
        int[] table = {};
        for (int part = 0; part < ends.length - 1; part++) {
            int from = part == 0 ? 0 : ends[part - 1];
            int wanted = Integer.highestOneBit(Math.max(1, ends[part] - from)) << 2;
            if (table.length < wanted) {
                table = new int[wanted];
            } else {
                Arrays.fill(table, 0, wanted, 0);
            }
            repeated(table, wanted - 1, from, ends[part]);
            for (int i = part == 0 ? 0 : reversedEnds[part - 1]; i < reversedEnds[part]; i++) {
                int there = table[find(table, wanted - 1, reversed[i])] - 1;
                if (there >= 0) {
                    fall(rows[there]);
                }
            }
            progress.report(ends[part], Math.max(1, 2L * keys.length));
        }
    }

    private void repeated(int[] table, int mask, int from, int end) {
        for (int i = from; i < end; i++) {
            int place = find(table, mask, keys[i]);
            if (table[place] == 0) {
                table[place] = i + 1;
            } else {
                compare(rows[table[place] - 1], rows[i]);
                fall(rows[i]);
            }
        }
    }

    private void compare(int one, int other) {
        boolean isSame = events.who(one) == events.who(other) && events.when(one) == events.when(other);
        if (!isSame && (clash.isEmpty() || events.key(one) < clash.getAsLong())) {
            clash = OptionalLong.of(events.key(one));
        }
    }

    /** The place of a key in the table, or the free place where it belongs. */
    private int find(int[] table, int mask, long key) {
        int place = (int) spread(key) & mask;
        while (table[place] != 0 && keys[table[place] - 1] != key) {
            place = place + 1 & mask;
        }
        return place;
    }

    private void fall(int row) {
        fallen[row >>> 6] |= 1L << row;
    }

    private int part(long key) {
        return (int) (spread(key) >>> shift);
    }

    private static long spread(long key) {
        long mixed = key * SPREAD;
        return (mixed ^ mixed >>> Integer.SIZE) * SPREAD;
    }

    /** Whether the event of a row stands; a reversal may. */
    boolean stands(int row) {
        return (fallen[row >>> 6] >>> row & 1) == 0;
    }

    /** The lowest key that two different events have; empty where there is none. */
    OptionalLong clash() {
        return clash;
    }
}
