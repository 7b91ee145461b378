package org.pbcore.rules.formation.joint;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Finds the nearest units: a tree of halves, by the axis along which a half is longer.
 *
 * <p>Where units lie on one spot they are told apart by their rank, so that each sees others than its neighbour does.
 */
final class NearestUnits {
    private static final int LEAF = 8;
    private static final byte BY_X = 0;
    private static final byte BY_Y = 1;
    private static final byte BY_RANK = 2;

    private final JointField field;
    private final int[] tree;
    private final byte[] axis;
    private final int[] x;
    private final int[] y;
    private final long reach;
    private final int[] found;
    private final long[] squares;
    private final int[] gaps;
    private int count;
    private int unit;

    /** A tree of some units, which finds so many at most. */
    NearestUnits(JointField field, IntPredicate isAmong, int most) {
        this.field = field;
        this.tree = IntStream.range(0, field.size).filter(isAmong).toArray();
        this.axis = new byte[tree.length];
        this.reach = (long) field.maxDistance * field.maxDistance + field.maxDistance;
        this.found = new int[most];
        this.squares = new long[most];
        this.gaps = new int[most];
        build(0, tree.length);
        this.x = along(field.x);
        this.y = along(field.y);
    }

    private int[] along(int[] axis) {
        return Arrays.stream(tree).map(unit -> axis[unit]).toArray();
    }

    /** Finds those nearest to a unit and within its reach, other than the unit itself. */
    void look(int from) {
        count = 0;
        unit = from;
        search(0, tree.length);
    }

    int found() {
        return count;
    }

    /** Those found. */
    int[] copy() {
        return Arrays.copyOf(found, count);
    }

    private void build(int from, int to) {
        if (to - from <= LEAF) {
            return;
        }
        byte by = widest(from, to);
        int middle = (from + to) >>> 1;
        long[] keys = new long[to - from];
        for (int i = from; i < to; i++) {
            keys[i - from] = ((long) coordinate(tree[i], by) << 32) | tree[i];
        }
        Arrays.sort(keys);
        for (int i = from; i < to; i++) {
            tree[i] = (int) keys[i - from];
        }
        axis[middle] = by;
        build(from, middle);
        build(middle + 1, to);
    }

    private byte widest(int from, int to) {
        int left = field.x[tree[from]];
        int right = left;
        int low = field.y[tree[from]];
        int high = low;
        for (int i = from + 1; i < to; i++) {
            left = Math.min(left, field.x[tree[i]]);
            right = Math.max(right, field.x[tree[i]]);
            low = Math.min(low, field.y[tree[i]]);
            high = Math.max(high, field.y[tree[i]]);
        }
        long width = (long) right - left;
        long height = (long) high - low;
        if (width == 0 && height == 0) {
            return BY_RANK;
        }
        return width >= height ? BY_X : BY_Y;
    }

    private int coordinate(int of, byte by) {
        return by == BY_X ? field.x[of] : by == BY_Y ? field.y[of] : of;
    }

    private void search(int from, int to) {
        if (to - from <= LEAF) {
            for (int i = from; i < to; i++) {
                offer(i);
            }
            return;
        }
        int middle = (from + to) >>> 1;
        byte by = axis[middle];
        long gap = (long) coordinate(unit, by) - (by == BY_X ? x[middle] : by == BY_Y ? y[middle] : tree[middle]);
        offer(middle);
        if (gap < 0) {
            search(from, middle);
        } else {
            search(middle + 1, to);
        }
        if (mayHoldNearer(Math.abs(gap), by)) {
            if (gap < 0) {
                search(middle + 1, to);
            } else {
                search(from, middle);
            }
        }
    }

    /** Whether something beyond a cut may still be taken. All of a half that is cut by rank lies on one spot. */
    private boolean mayHoldNearer(long gap, byte by) {
        boolean isFull = count == found.length;
        if (by == BY_RANK) {
            return !isFull || squares[count - 1] > 0 || gap <= gaps[count - 1];
        }
        return gap <= field.maxDistance && (!isFull || gap * gap <= squares[count - 1]);
    }

    private void offer(int place) {
        long dx = Math.abs((long) field.x[unit] - x[place]);
        long dy = Math.abs((long) field.y[unit] - y[place]);
        int other = tree[place];
        if (dx > field.maxDistance || dy > field.maxDistance || other == unit) {
            return;
        }
        long square = dx * dx + dy * dy;
        if (square > reach) {
            return;
        }
        int gap = Math.abs(unit - other);
        if (count < found.length) {
            put(count++, other, square, gap);
            for (int at = 1; count == found.length && at < count; at++) {
                settle(at);
            }
        } else if (isNearer(square, gap, count - 1)) {
            put(count - 1, other, square, gap);
            settle(count - 1);
        }
    }

    private void put(int at, int other, long square, int gap) {
        found[at] = other;
        squares[at] = square;
        gaps[at] = gap;
    }

    /** Moves one before those that are farther; those before it are in order. They need none until they are full. */
    private void settle(int place) {
        int other = found[place];
        long square = squares[place];
        int gap = gaps[place];
        int at = place;
        while (at > 0 && isNearer(square, gap, at - 1)) {
            put(at, found[at - 1], squares[at - 1], gaps[at - 1]);
            at--;
        }
        put(at, other, square, gap);
    }

    private boolean isNearer(long square, int gap, int than) {
        return square < squares[than] || (square == squares[than] && gap < gaps[than]);
    }
}
