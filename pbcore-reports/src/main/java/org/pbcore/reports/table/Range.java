package org.pbcore.reports.table;

import java.util.ArrayList;
import java.util.List;
import org.pbcore.rules.table.Axis;
import org.pbcore.rules.table.Bound;
import org.pbcore.rules.table.ChoiceAxis;
import org.pbcore.rules.table.Condition;
import org.pbcore.rules.table.CountAxis;

/** Some of the places of one axis: a count's stretch, or positions of constants. */
record Range(Axis<?> axis, long least, long greatest, List<Integer> positions) {
    private static final long MOST = Integer.MAX_VALUE;

    /** Everything on an axis. */
    static Range all(Axis<?> axis) {
        if (axis instanceof ChoiceAxis<?, ?> choice) {
            List<Integer> positions = new ArrayList<>();
            for (int i = 0; i < choice.fact().constants().size(); i++) {
                positions.add(i);
            }
            return new Range(axis, 0, 0, positions);
        }
        return new Range(axis, 0, MOST * axis.facts().size(), List.of());
    }

    boolean isAll() {
        return equals(all(axis));
    }

    boolean isEmpty() {
        return axis instanceof ChoiceAxis<?, ?> ? positions.isEmpty() : least > greatest;
    }

    /** The constants at the positions. */
    List<Object> constants() {
        List<?> all = axis.facts().get(0).constants();
        List<Object> some = new ArrayList<>();
        positions.forEach(position -> some.add(all.get(position)));
        return some;
    }

    /** What a condition leaves of this. */
    Range within(Condition<?> condition) {
        if (condition instanceof Condition.Within<?> within) {
            Range left = this;
            for (Bound bound : within.bounds()) {
                left = left.within(bound);
            }
            return left;
        }
        return new Range(
                axis, 0, 0, positions.stream().filter(condition::admits).toList());
    }

    /** What a condition takes from this, in stretches. */
    List<Range> without(Condition<?> condition) {
        List<Range> left = new ArrayList<>();
        if (condition instanceof Condition.Within<?> within) {
            Range rest = this;
            for (Bound bound : within.bounds()) {
                left.add(rest.within(bound.not()));
                rest = rest.within(bound);
            }
        } else {
            left.add(new Range(
                    axis,
                    0,
                    0,
                    positions.stream()
                            .filter(position -> !condition.admits(position))
                            .toList()));
        }
        return left.stream().filter(range -> !range.isEmpty()).toList();
    }

    private Range within(Bound bound) {
        return switch (bound.word()) {
            case AT_LEAST -> new Range(axis, Math.max(least, bound.value()), greatest, positions);
            case MORE_THAN -> new Range(axis, Math.max(least, bound.value() + 1L), greatest, positions);
            case AT_MOST -> new Range(axis, least, Math.min(greatest, bound.value()), positions);
            case FEWER_THAN -> new Range(axis, least, Math.min(greatest, bound.value() - 1L), positions);
        };
    }

    boolean isSum() {
        return axis instanceof CountAxis<?> && axis.facts().size() == 2;
    }
}
