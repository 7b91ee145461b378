package org.pbcore.rules.points;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/** Gives stars to those who are rated: level by level, the best first, as far as places go. */
final class Placement {
    /** The totals of those who are rated, as keys, lowest first. */
    private final long[] ascending;

    private final StarScheme scheme;
    private final List<LevelResult> results = new ArrayList<>();
    /** The lowest key that was placed at each level that placed anybody, and its stars; falling. */
    private final List<Cut> cuts = new ArrayList<>();

    private record Cut(long key, int stars) {}

    Placement(Sums sums, Totals totals) {
        this.scheme = sums.round().sheet().stars();
        long[] rated = new long[totals.size()];
        int size = 0;
        for (int member = 0; member < totals.size(); member++) {
            if (sums.isRated(member)) {
                rated[size++] = totals.key(member);
            }
        }
        this.ascending = Arrays.copyOf(rated, size);
        Arrays.sort(ascending);
        int left = size;
        for (StarLevel level : scheme.levels()) {
            left = place(level, left);
        }
    }

    /** Places the best of those left; they are always the lowest of all, so that one number says who they are. */
    private int place(StarLevel level, int left) {
        int reaching = Math.max(0, left - firstFrom(level.atLeast()));
        OptionalLong places = level.quotaPercent().isPresent()
                ? OptionalLong.of((long) ascending.length * level.quotaPercent().getAsInt() / 100)
                : OptionalLong.empty();
        int next = left - (int) Math.min(reaching, places.orElse(reaching));
        int tied = 0;
        if (next < left && next > left - reaching && ascending[next] == ascending[next - 1]) {
            int first = Math.max(firstFrom(ascending[next]), left - reaching);
            int last = Math.min(firstFrom(ascending[next] + 1), left);
            tied = last - first;
            next = scheme.ties() == Ties.IN ? first : last;
        }
        if (next < left) {
            cuts.add(new Cut(ascending[next], level.stars()));
        }
        results.add(new LevelResult(level, reaching, places, left - next, tied));
        return next;
    }

    /** How many keys are lower than this one. */
    private int firstFrom(long key) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The stars of a key that is rated. */
    int stars(long key) {
        for (Cut cut : cuts) {
            if (key >= cut.key) {
                return cut.stars;
            }
        }
        return 0;
    }

    List<LevelResult> results() {
        return results;
    }
}
