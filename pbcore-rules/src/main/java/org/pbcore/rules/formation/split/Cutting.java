package org.pbcore.rules.formation.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The best way to cut a line into branches, found by going along it once and keeping the best way to every place.
 *
 * <p>Best is: fewest branches, then fewest full members missing, then fewest cuts through business units, then through
 * shifts, then the least sum of squared sizes, which is the most even; of ways equal in all that, the one whose last
 * branch is the largest, and so on backwards.
 */
final class Cutting {
    private static final long UNREACHED = Long.MAX_VALUE;

    private final List<PlacedMember> line;
    private final int least;
    private final int most;
    private final int full;
    private final int[] fullBefore;
    /** Branches and full members missing, to a place: one number each half. */
    private final long[] branches;
    /** Cuts through business units and through shifts. */
    private final long[] cuts;

    private final long[] squares;
    private final int[] lastStart;

    /**
     * Cuts.
     *
     * @param line the members
     * @param least the fewest members of a branch, where there is any other than the last
     * @param most the most members of a branch
     * @param full the full members that a branch needs
     */
    Cutting(List<PlacedMember> line, int least, int most, int full) {
        this.line = line;
        this.least = least;
        this.most = most;
        this.full = full;
        int size = line.size();
        this.fullBefore = new int[size + 1];
        for (int i = 0; i < size; i++) {
            fullBefore[i + 1] = fullBefore[i] + (line.get(i).isFull() ? 1 : 0);
        }
        this.branches = new long[size + 1];
        this.cuts = new long[size + 1];
        this.squares = new long[size + 1];
        this.lastStart = new int[size + 1];
        Arrays.fill(branches, 1, size + 1, UNREACHED);
        long[] cut = new long[size + 1];
        for (int i = 1; i < size; i++) {
            cut[i] = cut(line.get(i - 1), line.get(i));
        }
        for (int end = 1; end <= size; end++) {
            reach(end, cut);
        }
    }

    private static long cut(PlacedMember before, PlacedMember after) {
        if (!before.business().equals(after.business())) {
            return 0;
        }
        return pair(1, before.shift().equals(after.shift()) ? 1 : 0);
    }

    private static long pair(long high, long low) {
        return high << Integer.SIZE | low;
    }

    private void reach(int end, long[] cut) {
        for (int start = Math.max(0, end - most); start <= end - least; start++) {
            if (branches[start] == UNREACHED) {
                continue;
            }
            long missing = Math.max(0, full - (fullBefore[end] - fullBefore[start]));
            long count = branches[start] + pair(1, missing);
            long crossed = cuts[start] + cut[start];
            long size = (long) end - start;
            long even = squares[start] + size * size;
            boolean isBetter = count != branches[end]
                    ? count < branches[end]
                    : crossed != cuts[end] ? crossed < cuts[end] : even < squares[end];
            if (isBetter) {
                branches[end] = count;
                cuts[end] = crossed;
                squares[end] = even;
                lastStart[end] = start;
            }
        }
    }

    /** Whether this cuts better than another cuts another line of the same members. */
    boolean isBetterThan(Cutting other) {
        int end = line.size();
        return branches[end] != other.branches[end]
                ? branches[end] < other.branches[end]
                : cuts[end] != other.cuts[end] ? cuts[end] < other.cuts[end] : squares[end] < other.squares[end];
    }

    /** The branches, in the order of the line. */
    List<List<PlacedMember>> stretches() {
        List<List<PlacedMember>> stretches = new ArrayList<>();
        for (int end = line.size(); end > 0; end = lastStart[end]) {
            stretches.add(new ArrayList<>(line.subList(lastStart[end], end)));
        }
        Collections.reverse(stretches);
        return stretches;
    }
}
