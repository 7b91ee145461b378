package org.pbcore.rules.floating;

import java.util.Arrays;
import org.pbcore.rules.planning.Progress;

/**
 * The roster of a large comparison as numbers: keys of one length, members by number, organisations by the host's
 * numbers.
 *
 * <p>Holds a key's bytes and 16 bytes more a member at most. Keys are kept and compared whole, so that the answer is
 * exact. Not thread-safe while it is filled; once {@link #search()} was called it takes no more members.
 */
public final class FloatingRoster {
    private static final int FIRST = 1 << 10;

    private final KeyWords words;
    private long[] keys = new long[FIRST];
    private int[] homes = new int[FIRST];
    private int size;
    private FloatingIndex index = FloatingIndex.NONE;

    FloatingRoster(int keyBytes) {
        this.words = new KeyWords(keyBytes);
    }

    /**
     * Takes a member.
     *
     * @param key the member's key, from the beginning of the array
     * @param organisation the number of the organisation to which the member belongs, 0 or more
     * @return the number of the member: 0 for the first one, then one more each
     * @throws IllegalStateException when a search has begun
     * @throws org.pbcore.model.InvalidFactsException when the key has another length ({@code /key}), or the
     *     organisation is below 0 ({@code /organisation})
     */
    public int add(byte[] key, int organisation) {
        if (index != FloatingIndex.NONE) {
            throw new IllegalStateException("a search has begun");
        }
        words.check(key, organisation);
        int width = words.width();
        if ((size + 1) * (long) width > keys.length) {
            keys = Arrays.copyOf(keys, grown(keys.length, width));
        }
        if (size == homes.length) {
            homes = Arrays.copyOf(homes, grown(size, 1));
        }
        for (int word = 0; word < width; word++) {
            keys[size * width + word] = words.word(key, word);
        }
        homes[size] = organisation;
        return size++;
    }

    private static int grown(int length, int width) {
        return Math.toIntExact(length + Math.max(width, length / 2L));
    }

    /**
     * Begins to search insurance records for the members; searches of one roster can run side by side and be merged.
     *
     * @return a search that has seen no record
     */
    public FloatingSearch search() {
        return search(Progress.SILENT);
    }

    /**
     * Begins to search insurance records for the members; the first search of a roster puts its members in order.
     *
     * @param progress hears how many members are in order, and may stop the work
     * @return a search that has seen no record
     * @throws org.pbcore.rules.planning.PlanningStoppedException when the work is stopped
     */
    public FloatingSearch search(Progress progress) {
        if (index == FloatingIndex.NONE) {
            index = new FloatingIndex(words, keys, homes, size, progress);
        }
        return new FloatingSearch(index);
    }
}
