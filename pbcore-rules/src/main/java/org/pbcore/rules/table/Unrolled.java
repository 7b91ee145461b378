package org.pbcore.rules.table;

import java.lang.constant.ConstantDescs;
import java.lang.invoke.MethodHandles;
import org.jspecify.annotations.Nullable;

/**
 * A finder whose grid is constant: a template, of which {@link Finder#of} makes a copy per grid.
 *
 * <p>A copy is compiled with its readers in line and its numbers folded in, whatever other tables do.
 */
final class Unrolled<F> extends Finder<F> {
    static final int MOST_AXES = 8;

    private static final Content CONTENT = content();
    private static final @Nullable Object[] CELLS = CONTENT.cells();
    private static final @Nullable States<Object> AXIS_0 = axis(0);
    private static final @Nullable States<Object> AXIS_1 = axis(1);
    private static final @Nullable States<Object> AXIS_2 = axis(2);
    private static final @Nullable States<Object> AXIS_3 = axis(3);
    private static final @Nullable States<Object> AXIS_4 = axis(4);
    private static final @Nullable States<Object> AXIS_5 = axis(5);
    private static final @Nullable States<Object> AXIS_6 = axis(6);
    private static final @Nullable States<Object> AXIS_7 = axis(7);
    private static final int STRIDE_0 = stride(0);
    private static final int STRIDE_1 = stride(1);
    private static final int STRIDE_2 = stride(2);
    private static final int STRIDE_3 = stride(3);
    private static final int STRIDE_4 = stride(4);
    private static final int STRIDE_5 = stride(5);
    private static final int STRIDE_6 = stride(6);
    private static final int STRIDE_7 = stride(7);

    /** What a copy finds in. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Content(Grid<?> grid, @Nullable Object[] cells) {}

    @Override
    @Nullable
    Object find(F subject) {
        return CELLS[cell(subject)];
    }

    @Override
    int cell(F subject) {
        int cell = 0;
        if (AXIS_0 != null) {
            cell += AXIS_0.of(subject) * STRIDE_0;
        }
        if (AXIS_1 != null) {
            cell += AXIS_1.of(subject) * STRIDE_1;
        }
        if (AXIS_2 != null) {
            cell += AXIS_2.of(subject) * STRIDE_2;
        }
        if (AXIS_3 != null) {
            cell += AXIS_3.of(subject) * STRIDE_3;
        }
        if (AXIS_4 != null) {
            cell += AXIS_4.of(subject) * STRIDE_4;
        }
        if (AXIS_5 != null) {
            cell += AXIS_5.of(subject) * STRIDE_5;
        }
        if (AXIS_6 != null) {
            cell += AXIS_6.of(subject) * STRIDE_6;
        }
        if (AXIS_7 != null) {
            cell += AXIS_7.of(subject) * STRIDE_7;
        }
        return cell;
    }

    private static Content content() {
        try {
            return MethodHandles.classData(MethodHandles.lookup(), ConstantDescs.DEFAULT_NAME, Content.class);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible); // every class may read what it was defined with
        }
    }

    @SuppressWarnings("unchecked") // a grid is asked of its own subjects only
    private static @Nullable States<Object> axis(int axis) {
        return axis < CONTENT.grid().axes().size()
                ? (States<Object>) CONTENT.grid().axes().get(axis)
                : null;
    }

    private static int stride(int axis) {
        return axis < CONTENT.grid().axes().size() ? CONTENT.grid().stride(axis) : 0;
    }
}
