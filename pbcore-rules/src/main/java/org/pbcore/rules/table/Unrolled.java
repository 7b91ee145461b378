package org.pbcore.rules.table;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A finder that reads each axis at a place of its own in the code; {@link Finder#of} copies it per grid.
 *
 * <p>The readers are called here and nowhere deeper, because only this class is copied.
 */
final class Unrolled<F> implements Finder<F> {
    static final int MOST_AXES = 8;

    private final @Nullable Object[] cells;
    private final int[] strides;
    private final States<F>[] axes;
    private final Function<F, ?>[] first;
    private final Function<F, ?>[] second;

    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays are made of what the grid holds
    Unrolled(Grid<F> grid, @Nullable Object[] cells) {
        this.cells = cells;
        int size = grid.axes().size();
        this.strides = new int[size];
        this.axes = new States[size];
        this.first = new Function[size];
        this.second = new Function[size];
        for (int i = 0; i < size; i++) { // a loop, because a copied class can hold no lambdas
            strides[i] = grid.stride(i);
            axes[i] = grid.axes().get(i);
            first[i] = axes[i].first();
            second[i] = axes[i].second();
        }
    }

    @Override
    public @Nullable Object find(F subject) {
        int cell = axes[0].ofRead(first[0].apply(subject), second[0].apply(subject)) * strides[0];
        if (axes.length > 1) {
            cell += axes[1].ofRead(first[1].apply(subject), second[1].apply(subject)) * strides[1];
        }
        if (axes.length > 2) {
            cell += axes[2].ofRead(first[2].apply(subject), second[2].apply(subject)) * strides[2];
        }
        if (axes.length > 3) {
            cell += axes[3].ofRead(first[3].apply(subject), second[3].apply(subject)) * strides[3];
        }
        if (axes.length > 4) {
            cell += axes[4].ofRead(first[4].apply(subject), second[4].apply(subject)) * strides[4];
        }
        if (axes.length > 5) {
            cell += axes[5].ofRead(first[5].apply(subject), second[5].apply(subject)) * strides[5];
        }
        if (axes.length > 6) {
            cell += axes[6].ofRead(first[6].apply(subject), second[6].apply(subject)) * strides[6];
        }
        if (axes.length > 7) {
            cell += axes[7].ofRead(first[7].apply(subject), second[7].apply(subject)) * strides[7];
        }
        return cells[cell];
    }
}
