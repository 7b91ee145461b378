package org.pbcore.rules.floating;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.pbcore.model.InvalidFactsException;

/** Keys of one length as words of eight bytes, the last one filled up with zeros. */
final class KeyWords {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final int bytes;
    private final int width;

    KeyWords(int bytes) {
        if (bytes < 1) {
            throw new IllegalArgumentException("a key has one byte at least");
        }
        this.bytes = bytes;
        this.width = (bytes + Long.BYTES - 1) / Long.BYTES;
    }

    int width() {
        return width;
    }

    void check(byte[] key, int organisation) {
        if (key.length != bytes) {
            throw new InvalidFactsException("/key", "键长度不符 a key of another length");
        }
        if (organisation < 0) {
            throw new InvalidFactsException("/organisation", "单位编号不能为负 a number is never negative");
        }
    }

    long word(byte[] key, int word) {
        int at = word * Long.BYTES;
        if (at + Long.BYTES <= bytes) {
            return (long) LONGS.get(key, at);
        }
        long value = 0;
        for (int i = at; i < bytes; i++) {
            value = (value << Byte.SIZE) | (key[i] & 0xFF);
        }
        return value;
    }

    static long mix(long hash, long word) {
        long mixed = (hash ^ word) * SPREAD;
        return mixed ^ mixed >>> Integer.SIZE;
    }
}
