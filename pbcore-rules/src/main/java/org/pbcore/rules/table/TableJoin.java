package org.pbcore.rules.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Several tables over one subject, decided together by one array load.
 *
 * <p>Immutable and thread-safe. What comes out is shared: subjects that no table tells apart get the same object.
 *
 * @param <F> the subject
 * @param <D> what the decisions are put together to
 */
public final class TableJoin<F, D> {
    private final Grid<F> grid;
    private final @Nullable Object[] cells;
    private final Finder<F> finder;

    /**
     * Joins tables.
     *
     * @param tables the tables; axes of one name are one axis
     * @param compose puts the decisions of a cell, in the order of the tables, together
     */
    public TableJoin(List<? extends DecisionTable<F, ?>> tables, Function<Decisions, D> compose) {
        List<Condition<F>> conditions = new ArrayList<>();
        tables.forEach(table -> conditions.addAll(table.conditions()));
        this.grid = new Grid<>(DecisionTable.axes(conditions), conditions);
        this.cells = new @Nullable Object[grid.size()];
        List<int[]> axes =
                tables.stream().map(table -> axes(grid, table.grid())).toList();
        Map<List<Object>, Object> shared = new HashMap<>();
        for (int cell = 0; cell < cells.length; cell++) {
            int[] places = grid.places(cell);
            if (grid.isReachable(places)) {
                List<Object> found = new ArrayList<>();
                for (int i = 0; i < axes.size(); i++) {
                    int own = project(grid, places, tables.get(i).grid(), axes.get(i));
                    found.add(Objects.requireNonNull(tables.get(i).at(own)));
                }
                cells[cell] = shared.computeIfAbsent(found, all -> compose(all, compose));
            }
        }
        this.finder = Finder.of(grid, Finder.accepted(cells, new Object[cells.length]));
    }

    /**
     * Decides every table.
     *
     * @param subject the subject; unknown facts are allowed
     * @return what the decisions are put together to
     * @throws org.pbcore.model.InvalidFactsException when the facts contradict each other
     */
    @SuppressWarnings("unchecked") // the finder holds composed decisions only
    public D decide(F subject) {
        Object found = finder.find(subject);
        if (found == null) {
            throw Refusal.exception(new Finder.Looped<>(grid, cells).find(subject));
        }
        return (D) found;
    }

    /** The decisions of one cell. */
    public static final class Decisions {
        private final List<Object> all;

        Decisions(List<Object> all) {
            this.all = all;
        }

        /**
         * Returns the decision of a table.
         *
         * @param <O> the outcome of that table
         * @param position the place of the table in the join
         * @param table the table itself, for its type
         * @return its decision
         */
        public <O> Decision<O> of(int position, DecisionTable<?, O> table) {
            return table.accepted(all.get(position));
        }
    }

    private static <D> Object compose(List<Object> found, Function<Decisions, D> compose) {
        for (Object content : found) {
            if (content instanceof Refusal<?>) {
                return content;
            }
        }
        return compose.apply(new Decisions(found));
    }

    private static <F> int[] axes(Grid<F> joined, Grid<F> own) {
        return own.axes().stream()
                .mapToInt(states -> {
                    List<String> names = joined.axes().stream()
                            .map(other -> other.axis().name())
                            .toList();
                    return names.indexOf(states.axis().name());
                })
                .toArray();
    }

    private static <F> int project(Grid<F> joined, int[] places, Grid<F> own, int[] axes) {
        int[] projected = new int[axes.length];
        for (int i = 0; i < axes.length; i++) {
            States<F> from = joined.axes().get(axes[i]);
            int place = places[axes[i]];
            projected[i] = own.axes().get(i).of(from.least(place), from.unknown(place));
        }
        return own.cell(projected);
    }
}
