package org.pbcore.rules.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.pbcore.model.term.Label;

/** Which row fills each cell of known facts; proves that it is exactly one. */
final class Filling<F> {
    /** No subject stands in this cell, or what is known does not fill it. */
    static final int NOBODY = -1;
    /** Refusal {@code k} is stored as {@code REFUSED - k}. */
    private static final int REFUSED = -2;

    private final Grid<F> grid;
    private final List<? extends Row<F, ?>> rows;
    private final List<Refusal<F>> refusals;
    private final int[] rowOf;

    Filling(String table, Grid<F> grid, List<? extends Row<F, ?>> rows, List<Refusal<F>> refusals) {
        this.grid = grid;
        this.rows = rows;
        this.refusals = refusals;
        this.rowOf = new int[grid.size()];
        Arrays.fill(rowOf, NOBODY);
        List<String> defects = fill();
        if (!defects.isEmpty()) {
            throw new TableDefectException(table + ":\n" + String.join("\n", defects));
        }
    }

    int rowOf(int cell) {
        return rowOf[cell];
    }

    static boolean isRefused(int row) {
        return row <= REFUSED;
    }

    Refusal<F> refusal(int row) {
        return refusals.get(REFUSED - row);
    }

    private List<String> fill() {
        List<String> defects = new ArrayList<>();
        boolean[] fires = new boolean[rows.size()];
        for (int cell = 0; cell < grid.size(); cell++) {
            int[] places = grid.places(cell);
            if (grid.isKnown(places) && grid.isReachable(places)) {
                rowOf[cell] = fill(places, fires, defects);
            }
        }
        for (int row = 0; row < fires.length; row++) {
            if (!fires[row]) {
                String id = rows.get(row).id();
                defects.add("空行 dead row: " + id + " 永不适用 can never fire");
            }
        }
        return defects;
    }

    private int fill(int[] places, boolean[] fires, List<String> defects) {
        for (int i = 0; i < refusals.size(); i++) {
            if (admits(refusals.get(i).conditions(), places)) {
                return REFUSED - i;
            }
        }
        int found = NOBODY;
        for (int i = 0; i < rows.size(); i++) {
            if (admits(rows.get(i).conditions(), places)) {
                fires[i] = true;
                if (found != NOBODY) {
                    defects.add("重叠 overlap: " + rows.get(found).id() + " / "
                            + rows.get(i).id() + " " + words(places));
                }
                found = found == NOBODY ? i : found;
            }
        }
        if (found == NOBODY) {
            defects.add("缺口 gap: " + words(places));
        }
        return found;
    }

    private boolean admits(List<Condition<F>> conditions, int[] places) {
        for (Condition<F> condition : conditions) {
            int axis = axis(condition.axis());
            if (!condition.admits(grid.axes().get(axis).least(places[axis]))) {
                return false;
            }
        }
        return true;
    }

    private int axis(Axis<F> axis) {
        for (int i = 0; i < grid.axes().size(); i++) {
            if (grid.axes().get(i).axis().name().equals(axis.name())) {
                return i;
            }
        }
        throw new IllegalStateException(axis.name());
    }

    /** A cell spelled out: 正式党员 0–2名，独立法人 是 (full members 0–2, legal entity yes). */
    private String words(int[] places) {
        List<Label> words = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            words.add(word(grid.axes().get(i), places[i]));
        }
        return words.stream().map(Label::chinese).collect(Collectors.joining("，"))
                + words.stream().map(Label::english).collect(Collectors.joining(", ", " (", ")"));
    }

    private static <F> Label word(States<F> states, int place) {
        Axis<F> axis = states.axis();
        Label name = axis.label().plus(new Label(" ", " "));
        if (axis instanceof ChoiceAxis<F, ?> choice) {
            return name.plus(choice.fact().describe(choice.fact().constants().get(place)));
        }
        long least = states.least(place);
        boolean open = place == states.known() - 1;
        String range = open ? "≥ " + least : least + "–" + states.greatest(place);
        return name.plus(new Label(range, range));
    }
}
