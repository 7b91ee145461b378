package org.pbcore.rules.table;

import org.jspecify.annotations.Nullable;

/** A finder with a call of its own for each axis; {@link Finder#of} copies it per grid. */
final class Unrolled<F> implements Finder<F> {
    static final int MOST_AXES = 8;

    private final @Nullable Object[] cells;
    private final States<F> axis0;
    private final @Nullable States<F> axis1;
    private final @Nullable States<F> axis2;
    private final @Nullable States<F> axis3;
    private final @Nullable States<F> axis4;
    private final @Nullable States<F> axis5;
    private final @Nullable States<F> axis6;
    private final @Nullable States<F> axis7;
    private final int stride0;
    private final int stride1;
    private final int stride2;
    private final int stride3;
    private final int stride4;
    private final int stride5;
    private final int stride6;
    private final int stride7;

    Unrolled(Grid<F> grid, @Nullable Object[] cells) {
        this.cells = cells;
        axis0 = grid.axes().get(0);
        axis1 = axis(grid, 1);
        axis2 = axis(grid, 2);
        axis3 = axis(grid, 3);
        axis4 = axis(grid, 4);
        axis5 = axis(grid, 5);
        axis6 = axis(grid, 6);
        axis7 = axis(grid, 7);
        stride0 = grid.stride(0);
        stride1 = stride(grid, 1);
        stride2 = stride(grid, 2);
        stride3 = stride(grid, 3);
        stride4 = stride(grid, 4);
        stride5 = stride(grid, 5);
        stride6 = stride(grid, 6);
        stride7 = stride(grid, 7);
    }

    @Override
    public @Nullable Object find(F subject) {
        int cell = axis0.of(subject) * stride0;
        if (axis1 != null) {
            cell += axis1.of(subject) * stride1;
        }
        if (axis2 != null) {
            cell += axis2.of(subject) * stride2;
        }
        if (axis3 != null) {
            cell += axis3.of(subject) * stride3;
        }
        if (axis4 != null) {
            cell += axis4.of(subject) * stride4;
        }
        if (axis5 != null) {
            cell += axis5.of(subject) * stride5;
        }
        if (axis6 != null) {
            cell += axis6.of(subject) * stride6;
        }
        if (axis7 != null) {
            cell += axis7.of(subject) * stride7;
        }
        return cells[cell];
    }

    private static <F> @Nullable States<F> axis(Grid<F> grid, int axis) {
        return axis < grid.axes().size() ? grid.axes().get(axis) : null;
    }

    private static int stride(Grid<?> grid, int axis) {
        return axis < grid.axes().size() ? grid.stride(axis) : 0;
    }
}
