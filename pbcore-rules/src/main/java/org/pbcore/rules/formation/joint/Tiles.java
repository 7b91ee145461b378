package org.pbcore.rules.formation.joint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts units into neighbourhoods, each across its longer side, until none is too large. */
final class Tiles {
    private static final int WHOLE = 16;

    private final JointField field;
    private final int most;
    private final int share;
    private final List<int[]> tiles = new ArrayList<>();

    private Tiles(JointField field, int most, int share) {
        this.field = field;
        this.most = most;
        this.share = share;
    }

    /**
     * Cuts units.
     *
     * @param field all units
     * @param units those to cut, in ascending order
     * @param most units of a neighbourhood at most
     * @param share where a cut lies, in sixteenths of what it cuts; other shares give other borders
     * @return the neighbourhoods, each in ascending order
     */
    static List<int[]> of(JointField field, int[] units, int most, int share) {
        Tiles cut = new Tiles(field, most, share);
        cut.cut(units);
        return cut.tiles;
    }

    private void cut(int[] units) {
        if (units.length <= most) {
            tiles.add(units);
            return;
        }
        int[] along = isWide(units) ? field.x : field.y;
        long[] keys = new long[units.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (long) along[units[i]] << 32 | units[i];
        }
        Arrays.sort(keys);
        int middle = (int) ((long) keys.length * share / WHOLE);
        cut(units(keys, 0, middle));
        cut(units(keys, middle, keys.length));
    }

    private static int[] units(long[] keys, int from, int to) {
        int[] units = new int[to - from];
        for (int i = from; i < to; i++) {
            units[i - from] = (int) keys[i];
        }
        Arrays.sort(units);
        return units;
    }

    private boolean isWide(int[] units) {
        return extent(field.x, units) >= extent(field.y, units);
    }

    private static long extent(int[] along, int[] units) {
        int low = Integer.MAX_VALUE;
        int high = Integer.MIN_VALUE;
        for (int unit : units) {
            low = Math.min(low, along[unit]);
            high = Math.max(high, along[unit]);
        }
        return (long) high - low;
    }
}
