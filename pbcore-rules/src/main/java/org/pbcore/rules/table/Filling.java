package org.pbcore.rules.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
        Defects defects = new Defects();
        refuseSharedSummands(defects);
        fill(defects);
        defects.throwIfAny(table);
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

    /** Two sums of one count could not be told apart axis by axis: which is crossed first depends on both others. */
    private void refuseSharedSummands(Defects defects) {
        for (Fact<F> fact : grid.facts()) {
            List<String> sums = grid.axes().stream()
                    .filter(states -> states.axis().facts().size() == 2 && states.indexOf(fact) >= 0)
                    .map(states -> states.axis().name())
                    .toList();
            if (sums.size() > 1) {
                defects.add("共用加数 shared summand: " + fact.name() + " 属于 is part of " + String.join(", ", sums));
            }
        }
    }

    private void fill(Defects defects) {
        boolean[] fires = new boolean[rows.size()];
        for (int cell = 0; cell < grid.size(); cell++) {
            int[] places = grid.places(cell);
            if (grid.isKnown(places) && grid.isReachable(places)) {
                rowOf[cell] = fill(places, fires, defects);
            }
        }
        for (int row = 0; row < fires.length; row++) {
            if (!fires[row]) {
                defects.add("空行 dead row: " + rows.get(row).id() + " 永不适用 can never fire");
            }
        }
    }

    private int fill(int[] places, boolean[] fires, Defects defects) {
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
                    String pair = rows.get(found).id() + " / " + rows.get(i).id();
                    defects.add("重叠 overlap: " + pair, () -> words(places));
                }
                found = found == NOBODY ? i : found;
            }
        }
        if (found == NOBODY) {
            defects.add("缺口 gap", () -> words(places));
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

    /** A cell spelled out: 正式党员 0–2、独立法人 是, "full members 0–2, legal entity yes". */
    private Label words(int[] places) {
        List<Label> words = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            words.add(word(grid.axes().get(i), places[i]));
        }
        return Words.list(words);
    }

    private static <F> Label word(States<F> states, int place) {
        Axis<F> axis = states.axis();
        Label name = axis.label().plus(new Label(" ", " "));
        if (axis instanceof ChoiceAxis<F, ?> choice) {
            return name.plus(choice.fact().describe(choice.fact().constants().get(place)));
        }
        long least = states.least(place);
        long greatest = states.greatest(place);
        String range = least == greatest ? "" + least : least + "–" + greatest;
        if (place == states.known() - 1) {
            range = "≥ " + least;
        }
        return name.plus(new Label(range, range));
    }
}
