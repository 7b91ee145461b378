package org.pbcore.rules.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The product of the places of several axes: every combination is a cell with an index. */
final class Grid<F> {
    private static final int MOST_CELLS = 1 << 24;

    private final List<States<F>> axes;
    private final int[] strides;
    private final int size;
    private final List<Fact<F>> facts;

    Grid(List<Axis<F>> axes, List<Condition<F>> conditions) {
        Cuts<F> cuts = new Cuts<>(conditions);
        this.axes = axes.stream().map(cuts::states).toList();
        this.strides = new int[axes.size()];
        long cells = 1;
        for (int i = axes.size() - 1; i >= 0; i--) {
            strides[i] = (int) cells;
            cells *= this.axes.get(i).size();
            if (cells > MOST_CELLS) {
                throw new TableDefectException(
                        "格数超过 " + MOST_CELLS + "，请拆表 more than " + MOST_CELLS + " cells: split it");
            }
        }
        this.size = (int) cells;
        Map<String, Fact<F>> byName = new LinkedHashMap<>();
        axes.forEach(axis -> axis.facts().forEach(fact -> byName.putIfAbsent(fact.name(), fact)));
        this.facts = List.copyOf(byName.values());
    }

    List<States<F>> axes() {
        return axes;
    }

    /** The facts behind the axes, each once, in the order of the axes. */
    List<Fact<F>> facts() {
        return facts;
    }

    int size() {
        return size;
    }

    int stride(int axis) {
        return strides[axis];
    }

    /** The place on each axis of a cell. */
    int[] places(int cell) {
        int[] places = new int[strides.length];
        int rest = cell;
        for (int i = 0; i < strides.length; i++) {
            places[i] = rest / strides[i];
            rest %= strides[i];
        }
        return places;
    }

    /** The cell of a place on each axis. */
    int cell(int[] places) {
        int cell = 0;
        for (int i = 0; i < places.length; i++) {
            cell += places[i] * strides[i];
        }
        return cell;
    }

    /** The cell in which a subject stands. */
    int cellOf(F subject) {
        int cell = 0;
        for (int i = 0; i < strides.length; i++) {
            cell += axes.get(i).of(subject) * strides[i];
        }
        return cell;
    }

    /** The cell of facts by name; a fact that is not there is unknown. */
    int cell(Map<String, ?> values) {
        int[] places = new int[axes.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = place(axes.get(i), values);
        }
        return cell(places);
    }

    private int place(States<F> states, Map<String, ?> values) {
        long known = 0;
        int unknown = 0;
        List<? extends Fact<F>> summands = states.axis().facts();
        for (int i = 0; i < summands.size(); i++) {
            Object value = values.get(summands.get(i).name());
            if (value == null) {
                unknown |= 1 << i;
            } else {
                known += position(summands.get(i), value);
            }
        }
        return states.of(known, unknown);
    }

    private static long position(Fact<?> fact, Object value) {
        return value instanceof Integer count ? count : fact.constants().indexOf(value);
    }

    boolean isKnown(int[] places) {
        for (int i = 0; i < places.length; i++) {
            if (places[i] >= axes.get(i).known()) {
                return false;
            }
        }
        return true;
    }

    /** Whether some subject stands in a cell: a sum must be able to come from its summands, known or not. */
    boolean isReachable(int[] places) {
        for (int i = 0; i < places.length; i++) {
            if (axes.get(i).axis().facts().size() == 2 && !isReachable(i, places)) {
                return false;
            }
        }
        return true;
    }

    private boolean isReachable(int sum, int[] places) {
        States<F> states = axes.get(sum);
        int unknown = states.unknown(places[sum]);
        long least = 0;
        long greatest = 0;
        for (int i = 0; i < 2; i++) {
            int own = ownAxis(states.axis().facts().get(i));
            boolean isUnknown = (unknown >> i & 1) == 1;
            if (own >= 0 && isUnknown != (axes.get(own).unknown(places[own]) == 1)) {
                return false;
            }
            least += own < 0 || isUnknown ? 0 : axes.get(own).least(places[own]);
            greatest += own >= 0 ? axes.get(own).greatest(places[own]) : isUnknown ? 0 : Integer.MAX_VALUE;
        }
        return states.greatest(places[sum]) >= least && states.least(places[sum]) <= greatest;
    }

    /** The axis that is just this fact, or -1. */
    int ownAxis(Fact<F> fact) {
        for (int i = 0; i < axes.size(); i++) {
            if (axes.get(i).axis().name().equals(fact.name())) {
                return i;
            }
        }
        return -1;
    }
}
