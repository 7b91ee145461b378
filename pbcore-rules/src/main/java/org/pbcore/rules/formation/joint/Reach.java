package org.pbcore.rules.formation.joint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.LongSummaryStatistics;

/**
 * For each unit, the units within reach that a search tries for its branch: all of them, or, where they crowd, the
 * nearest of each number of full members.
 */
final class Reach {
    private static final int MOST = 96;
    private static final int MOST_OF_A_KIND = 32;

    private final int[] start;
    private final int[] others;
    private final boolean[] isCut;

    private Reach(int[] start, int[] others, boolean[] isCut) {
        this.start = start;
        this.others = others;
        this.isCut = isCut;
    }

    static Reach of(JointField field) {
        Finder finder = new Finder(field);
        int[] start = new int[field.size + 1];
        int[] others = new int[16 * field.size + MOST];
        boolean[] isCut = new boolean[field.size];
        int end = 0;
        for (int unit = 0; unit < field.size; unit++) {
            int[] found = finder.find(unit);
            if (end + found.length > others.length) {
                others = Arrays.copyOf(others, others.length + others.length / 2 + found.length);
            }
            System.arraycopy(found, 0, others, end, found.length);
            end += found.length;
            start[unit + 1] = end;
            isCut[unit] = finder.isCut;
        }
        return new Reach(start, Arrays.copyOf(others, end), isCut);
    }

    /** Finds whom a unit reaches. */
    private static final class Finder {
        private final JointField field;
        private final NearestUnits all;
        private final List<NearestUnits> kinds = new ArrayList<>();
        private boolean isCut;

        Finder(JointField field) {
            this.field = field;
            this.all = new NearestUnits(field, unit -> true, MOST);
        }

        int[] find(int unit) {
            all.look(unit);
            isCut = all.found() == MOST;
            return isCut ? nearestOfEachKind(unit) : all.copy();
        }

        private int[] nearestOfEachKind(int unit) {
            for (int full = kinds.size(); full < field.conditions.leastFullMembers(); full++) {
                int members = full;
                kinds.add(new NearestUnits(field, one -> field.full[one] == members, MOST_OF_A_KIND));
            }
            return kinds.stream()
                    .flatMapToInt(kind -> {
                        kind.look(unit);
                        return Arrays.stream(kind.copy());
                    })
                    .toArray();
        }
    }

    /** The same among some of the units, in ascending order, numbered in that order. */
    Reach part(int[] units) {
        int[] partStart = new int[units.length + 1];
        int[] partOthers = new int[Arrays.stream(units).map(this::count).sum()];
        boolean[] partCut = new boolean[units.length];
        int end = 0;
        for (int i = 0; i < units.length; i++) {
            for (int at = start[units[i]]; at < start[units[i] + 1]; at++) {
                int number = Arrays.binarySearch(units, others[at]);
                if (number >= 0) {
                    partOthers[end++] = number;
                }
            }
            partCut[i] = isCut[units[i]];
            partStart[i + 1] = end;
        }
        return new Reach(partStart, Arrays.copyOf(partOthers, end), partCut);
    }

    int count(int unit) {
        return start[unit + 1] - start[unit];
    }

    int other(int unit, int at) {
        return others[start[unit] + at];
    }

    /** Whether a unit may have more units in reach than stand here. */
    boolean isCut(int unit) {
        return isCut[unit];
    }

    /** What the pairs in reach cost. */
    LongSummaryStatistics costs(JointField field) {
        LongSummaryStatistics costs = new LongSummaryStatistics();
        for (int unit = 0; unit < field.size; unit++) {
            for (int at = start[unit]; at < start[unit + 1]; at++) {
                costs.accept(field.cost(unit, others[at]));
            }
        }
        return costs;
    }
}
