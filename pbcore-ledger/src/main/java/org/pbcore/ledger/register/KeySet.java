package org.pbcore.ledger.register;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A set of keys in 16 bytes each, and room to grow: the first half of their SHA-256. */
final class KeySet {
    private static final int FIRST_CAPACITY = 1 << 12;

    private final MessageDigest digest;
    private long[] highs = new long[FIRST_CAPACITY];
    private long[] lows = new long[FIRST_CAPACITY];
    private int size;

    KeySet() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Adds a key, and tells whether it was new. */
    boolean add(String key) {
        var hash = hash(key);
        if (!add(hash.getLong(0), hash.getLong(Long.BYTES) | 1)) {
            return false;
        }
        size++;
        if (size > highs.length / 3 * 2) {
            grow();
        }
        return true;
    }

    boolean contains(String key) {
        var hash = hash(key);
        return lows[place(hash.getLong(0), hash.getLong(Long.BYTES) | 1)] != 0;
    }

    private ByteBuffer hash(String key) {
        return ByteBuffer.wrap(digest.digest(key.getBytes(StandardCharsets.UTF_8)));
    }

    /** The low half is odd, so that zero is a free place. */
    private boolean add(long high, long low) {
        int place = place(high, low);
        if (lows[place] != 0) {
            return false;
        }
        highs[place] = high;
        lows[place] = low;
        return true;
    }

    private int place(long high, long low) {
        int mask = highs.length - 1;
        int place = (int) high & mask;
        while (lows[place] != 0 && (highs[place] != high || lows[place] != low)) {
            place = place + 1 & mask;
        }
        return place;
    }

    private void grow() {
        var oldHighs = highs;
        var oldLows = lows;
        highs = new long[2 * oldHighs.length];
        lows = new long[highs.length];
        for (int place = 0; place < oldHighs.length; place++) {
            if (oldLows[place] != 0) {
                add(oldHighs[place], oldLows[place]);
            }
        }
    }
}
