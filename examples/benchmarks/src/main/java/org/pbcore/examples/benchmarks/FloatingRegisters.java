package org.pbcore.examples.benchmarks;

import java.nio.ByteBuffer;

/**
 * Two seeded registers of equal size, row by row: three of ten insured persons are no members, of a hundred rows one
 * repeats the one before it, half of the others are insured at home.
 */
final class FloatingRegisters {
    static final int KEY = 32;
    private static final int ORGANISATIONS = 200_000;
    private static final int TENTHS = 10;
    private static final int HUNDRED = 100;

    final int size;

    FloatingRegisters(int size) {
        this.size = size;
    }

    void rosterKey(int member, byte[] key) {
        write(member, key);
    }

    int home(int member) {
        return (int) Long.remainderUnsigned(mix(member), ORGANISATIONS);
    }

    void insuranceKey(int row, byte[] key) {
        write(person(row), key);
    }

    int host(int row) {
        int of = original(row);
        long drawn = mix(~of);
        return drawn < 0 ? home(person(row)) : (int) Long.remainderUnsigned(drawn >>> 7, ORGANISATIONS);
    }

    private static int original(int row) {
        return row % HUNDRED == HUNDRED - 1 ? row - 1 : row;
    }

    /** A member, or with a number beyond them somebody else. */
    private int person(int row) {
        long drawn = mix(original(row) + (1L << 40));
        int anybody = (int) Long.remainderUnsigned(drawn >>> 8, size);
        return Long.remainderUnsigned(drawn, TENTHS) < 3 ? anybody + size : anybody;
    }

    private static void write(long person, byte[] key) {
        ByteBuffer words = ByteBuffer.wrap(key);
        for (int word = 0; word < KEY / Long.BYTES; word++) {
            words.putLong(mix(person * 4 + word));
        }
    }

    private static long mix(long number) {
        long mixed = (number + 1) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
