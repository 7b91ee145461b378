package org.pbcore.rules.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns proved rows into one shared decision per cell, known or not. */
final class Compiler<F, O> {
    private final List<Part<O, ?>> parts;
    private final List<Row<F, O>> rows;
    private final List<int[]> valueOf = new ArrayList<>();
    private final Map<Key, Decision<O>> shared = new HashMap<>();

    private record Key(List<Integer> rows, List<Answer<?>> answers) {}

    Compiler(List<Part<O, ?>> parts, List<Row<F, O>> rows) {
        this.parts = parts;
        this.rows = rows;
        for (Part<O, ?> part : parts) {
            List<?> values =
                    rows.stream().map(row -> part.of().apply(row.outcome())).toList();
            valueOf.add(values.stream().mapToInt(values::indexOf).toArray());
        }
    }

    /** A decision or a refusal for every cell; null where no subject can stand. */
    @Nullable
    Object[] cells(Grid<F> grid, Filling<F> filling) {
        @Nullable Object[] cells = new @Nullable Object[grid.size()];
        for (int cell = 0; cell < cells.length; cell++) {
            int[] places = grid.places(cell);
            if (grid.isReachable(places)) {
                Completions<F> completions = new Completions<>(grid, filling, places);
                int[] possible = completions.possible();
                cells[cell] = possible.length == 0 ? completions.refusal() : decision(possible, completions);
            }
        }
        return cells;
    }

    private Decision<O> decision(int[] possible, Completions<F> completions) {
        List<Answer<?>> answers = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            answers.add(answer(parts.get(i), valueOf.get(i), possible, completions));
        }
        List<Integer> ids = new ArrayList<>();
        List<Row<?, O>> reached = new ArrayList<>();
        for (int row : possible) {
            ids.add(row);
            reached.add(rows.get(row));
        }
        return shared.computeIfAbsent(new Key(ids, answers), key -> new Decision<>(reached, parts, answers));
    }

    private <P> Answer<P> answer(Part<O, P> part, int[] values, int[] possible, Completions<F> completions) {
        for (int row : possible) {
            if (values[row] != values[possible[0]]) {
                return new Answer.Undecided<>(completions.missing(at -> values[at]));
            }
        }
        return new Answer.Decided<>(part.of().apply(rows.get(possible[0]).outcome()));
    }
}
