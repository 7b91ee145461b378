package org.pbcore.rules.wanted;

import java.util.ArrayList;
import java.util.List;
import org.pbcore.rules.table.OpenPart;

/** Sets of facts as bits. */
final class FactMasks {
    private final List<String> names;

    /** Takes every fact there is. */
    FactMasks(List<String> names) {
        if (names.size() > Long.SIZE) {
            throw new IllegalArgumentException("more than " + Long.SIZE + " facts");
        }
        this.names = List.copyOf(names);
    }

    /** The sets that decide a part. */
    long[] of(OpenPart part) {
        return part.sets().stream().mapToLong(this::of).toArray();
    }

    private long of(List<String> facts) {
        return facts.stream().mapToLong(fact -> 1L << names.indexOf(fact)).sum();
    }

    List<String> names(long mask) {
        List<String> all = new ArrayList<>();
        for (int fact = 0; fact < names.size(); fact++) {
            if ((mask >> fact & 1) == 1) {
                all.add(names.get(fact));
            }
        }
        return all;
    }

    static boolean isDecided(long[] sets, long known) {
        for (long set : sets) {
            if ((set & ~known) == 0) {
                return true;
            }
        }
        return false;
    }
}
