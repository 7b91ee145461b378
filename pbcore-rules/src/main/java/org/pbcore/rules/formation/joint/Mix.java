package org.pbcore.rules.formation.joint;

/** Numbers without a pattern, the same everywhere: the mixing function of SplitMix64 over a counter. */
final class Mix {
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long counter;

    Mix(long seed) {
        this.counter = of(seed);
    }

    long next() {
        counter += STEP;
        return of(counter);
    }

    static long of(long number) {
        long z = number;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
