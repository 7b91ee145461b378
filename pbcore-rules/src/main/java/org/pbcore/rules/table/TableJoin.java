package org.pbcore.rules.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
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
    private final int[] numbers;
    private final List<D> answers;
    private final List<Refusal<?>> refusals;

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
        List<D> found = new ArrayList<>();
        List<Refusal<?>> refused = new ArrayList<>();
        this.numbers = new int[cells.length];
        number(found, refused);
        this.answers = List.copyOf(found);
        this.refusals = List.copyOf(refused);
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

    /**
     * Returns everything that can come out.
     *
     * @return the answers, each at its number
     */
    public List<D> answers() {
        return answers;
    }

    /**
     * Returns everything that facts can be refused for.
     *
     * @return the refusals, the one of number -1 first, then that of -2
     */
    public List<Refusal<?>> refusals() {
        return refusals;
    }

    /**
     * Returns what a number stands for.
     *
     * @param number a number of this join
     * @return what the decisions are put together to
     * @throws org.pbcore.model.InvalidFactsException when it is that of a refusal
     */
    public D answer(int number) {
        if (number < 0) {
            throw refusals.get(-1 - number).toException();
        }
        return answers.get(number);
    }

    /**
     * Decides every table, by number.
     *
     * @param subject the subject; unknown facts are allowed
     * @return the number of what {@link #decide} returns; below zero, that of a refusal where the facts contradict each
     *     other
     */
    public int number(F subject) {
        return numbers[finder.cell(subject)];
    }

    /**
     * Decides every table for a stretch of rows, by number.
     *
     * @param columns the facts
     * @param from the first row
     * @param to the row after the last
     * @param into the number of each row as {@link #number} has it, from place 0 on
     * @throws IndexOutOfBoundsException when there are no such rows, or {@code into} is too short for them
     */
    public void number(Columns<F> columns, int from, int to, int[] into) {
        Objects.checkFromToIndex(from, to, columns.size());
        int rows = to - from;
        Arrays.fill(into, 0, rows, 0);
        for (int i = 0; i < grid.axes().size(); i++) {
            grid.axes().get(i).add(columns, from, grid.stride(i), into, rows);
        }
        for (int row = 0; row < rows; row++) {
            into[row] = numbers[into[row]];
        }
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

    /** Numbers the content of every cell, and gathers contents in the order of their numbers. */
    private void number(List<D> answers, List<Refusal<?>> refusals) {
        IdentityHashMap<Object, Integer> numbered = new IdentityHashMap<>();
        for (int cell = 0; cell < cells.length; cell++) {
            Object content = cells[cell];
            if (content != null) {
                numbers[cell] = numbered.computeIfAbsent(content, fresh -> number(fresh, answers, refusals));
            }
        }
    }

    @SuppressWarnings("unchecked") // what is no refusal was composed
    private static <D> int number(Object fresh, List<D> answers, List<Refusal<?>> refusals) {
        if (fresh instanceof Refusal<?> refusal) {
            refusals.add(refusal);
            return -refusals.size();
        }
        answers.add((D) fresh);
        return answers.size() - 1;
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
