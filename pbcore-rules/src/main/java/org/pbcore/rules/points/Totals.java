package org.pbcore.rules.points;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The totals of all members, exact whatever their size: as longs, and the few that are too large for that beside them.
 */
final class Totals {
    /** Totals from here on, either way, are kept as large ones; their keys begin here. */
    private static final long LARGE = 1L << 62;

    /** Numbers in the order of the totals; the totals themselves where they are not large. */
    private final long[] keys;

    private final Map<Integer, BigInteger> large;

    private Totals(long[] keys, Map<Integer, BigInteger> large) {
        this.keys = keys;
        this.large = large;
    }

    static Totals of(Sums sums) {
        Scorer scorer = new Scorer(sums);
        long[] keys = new long[sums.round().members().size()];
        Map<Integer, BigInteger> large = new HashMap<>();
        for (int member = 0; member < keys.length; member++) {
            BigInteger exact = null;
            try {
                keys[member] = scorer.total(member);
                if (keys[member] >= LARGE || keys[member] <= -LARGE) {
                    exact = BigInteger.valueOf(keys[member]);
                }
            } catch (ArithmeticException e) {
                exact = scorer.breakdown(member).total();
                if (exact.abs().compareTo(BigInteger.valueOf(LARGE)) < 0) {
                    keys[member] = exact.longValueExact();
                    exact = null;
                }
            }
            if (exact != null) {
                large.put(member, exact);
            }
        }
        Map<BigInteger, Long> ranks = ranks(large.values());
        large.forEach((member, total) -> keys[member] = ranks.getOrDefault(total, 0L));
        return new Totals(keys, large);
    }

    /** Keys for large totals, in their order, beyond the keys of all others. */
    private static Map<BigInteger, Long> ranks(Collection<BigInteger> large) {
        List<BigInteger> ascending = new ArrayList<>(new TreeSet<>(large));
        Map<BigInteger, Long> ranks = new HashMap<>();
        for (int i = 0; i < ascending.size(); i++) {
            long rank = ascending.get(i).signum() > 0 ? LARGE + i : -LARGE - (ascending.size() - i);
            ranks.put(ascending.get(i), rank);
        }
        return ranks;
    }

    int size() {
        return keys.length;
    }

    /** A number that is higher where the total is higher, and equal where it is equal. */
    long key(int member) {
        return keys[member];
    }

    BigInteger exact(int member) {
        @Nullable BigInteger exact = large.get(member);
        return exact == null ? BigInteger.valueOf(keys[member]) : exact;
    }
}
