package org.pbcore.ledger.intake;

/**
 * A set of well-formed credit codes, at 12 bytes a place and no more than four places in three codes.
 *
 * <p>The check character follows from the 17 others: the first five of them in base 36 fit an int, the other twelve in
 * base 36 a long.
 */
final class CreditCodeSet {
    private static final int FIRST_CAPACITY = 1 << 10;
    private static final int HEAD = 5;
    private static final int BODY = 17;
    private static final int RADIX = Character.MAX_RADIX;
    private static final long MIXER = 0x9E3779B97F4A7C15L;

    /** The twelve characters, plus one: zero is a free place. */
    private long[] tails = new long[FIRST_CAPACITY];

    private int[] heads = new int[FIRST_CAPACITY];
    private int size;

    /** Adds a well-formed code, and tells whether it was new. */
    boolean add(String code) {
        int head = (int) number(code, 0, HEAD);
        long tail = number(code, HEAD, BODY) + 1;
        int place = place(head, tail);
        if (tails[place] != 0) {
            return false;
        }
        tails[place] = tail;
        heads[place] = head;
        size++;
        if (size > tails.length / 4 * 3) {
            grow();
        }
        return true;
    }

    int size() {
        return size;
    }

    /** Finds where a code is, or the free place where it would be. */
    private int place(int head, long tail) {
        int mask = tails.length - 1;
        long mixed = (tail ^ (long) head << Integer.SIZE) * MIXER;
        mixed = (mixed ^ mixed >>> Integer.SIZE) * MIXER;
        int place = (int) (mixed >>> Integer.SIZE) & mask;
        while (tails[place] != 0 && (tails[place] != tail || heads[place] != head)) {
            place = place + 1 & mask;
        }
        return place;
    }

    private void grow() {
        var oldTails = tails;
        var oldHeads = heads;
        tails = new long[2 * oldTails.length];
        heads = new int[tails.length];
        for (int old = 0; old < oldTails.length; old++) {
            if (oldTails[old] != 0) {
                int place = place(oldHeads[old], oldTails[old]);
                tails[place] = oldTails[old];
                heads[place] = oldHeads[old];
            }
        }
    }

    private static long number(String code, int from, int to) {
        long number = 0;
        for (int place = from; place < to; place++) {
            number = number * RADIX + Character.digit(code.charAt(place), RADIX);
        }
        return number;
    }
}
