package org.pbcore.rules.floating;

import org.pbcore.rules.planning.Progress;

/** Finds the members of a key: open addressing over whole keys, with a chain through the members of equal ones. */
final class FloatingIndex {
    static final FloatingIndex NONE = new FloatingIndex(new KeyWords(1), new long[0], new int[0], 0, Progress.SILENT);

    private static final int STEP = 1 << 16;

    private final KeyWords words;
    private final long[] keys;
    private final int[] homes;
    private final int size;
    /** One more than the number of the last member of a key; 0 where the place is free. */
    private final int[] table;
    /** One more than the number of the member of the same key before this one; 0 where there is none. */
    private final int[] before;

    FloatingIndex(KeyWords words, long[] keys, int[] homes, int size, Progress progress) {
        this.words = words;
        this.keys = keys;
        this.homes = homes;
        this.size = size;
        this.table = new int[Math.max(2, Integer.highestOneBit(Math.max(1, size)) << (size < 1 << 29 ? 2 : 1))];
        this.before = new int[size];
        for (int member = 0; member < size; member++) {
            long hash = 0;
            for (int word = 0; word < words.width(); word++) {
                hash = KeyWords.mix(hash, keys[member * words.width() + word]);
            }
            int place = (int) hash & table.length - 1;
            while (table[place] != 0 && !isSame(table[place] - 1, member)) {
                place = place + 1 & table.length - 1;
            }
            before[member] = table[place];
            table[place] = member + 1;
            if ((member + 1) % STEP == 0) {
                progress.report(member + 1, size);
            }
        }
    }

    private boolean isSame(int one, int other) {
        for (int word = 0; word < words.width(); word++) {
            if (keys[one * words.width() + word] != keys[other * words.width() + word]) {
                return false;
            }
        }
        return true;
    }

    /** The last member of a key; -1 where there is none. */
    int find(byte[] key, int organisation) {
        words.check(key, organisation);
        long hash = 0;
        for (int word = 0; word < words.width(); word++) {
            hash = KeyWords.mix(hash, words.word(key, word));
        }
        int place = (int) hash & table.length - 1;
        while (table[place] != 0 && !isSame(table[place] - 1, key)) {
            place = place + 1 & table.length - 1;
        }
        return table[place] - 1;
    }

    private boolean isSame(int member, byte[] key) {
        for (int word = 0; word < words.width(); word++) {
            if (keys[member * words.width() + word] != words.word(key, word)) {
                return false;
            }
        }
        return true;
    }

    /** The member of the same key before this one; -1 where there is none. */
    int before(int member) {
        return before[member] - 1;
    }

    int home(int member) {
        return homes[member];
    }

    int size() {
        return size;
    }
}
