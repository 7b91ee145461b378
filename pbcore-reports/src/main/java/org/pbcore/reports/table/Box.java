package org.pbcore.reports.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pbcore.rules.table.Axis;
import org.pbcore.rules.table.Condition;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.Refusal;
import org.pbcore.rules.table.Row;

/** A range on every axis of a table; a row is one box, or several where refusals cut pieces out of it. */
record Box(Map<String, Range> ranges) {
    /** The boxes of a row that no refusal touches; they do not overlap. */
    static <F> List<Box> of(DecisionTable<F, ?> table, Row<F, ?> row) {
        Map<String, Range> all = new LinkedHashMap<>();
        for (Axis<F> axis : table.axes()) {
            all.put(axis.name(), Range.all(axis));
        }
        Box whole = new Box(all);
        for (Condition<F> condition : row.conditions()) {
            whole = whole.within(condition);
        }
        List<Box> boxes = List.of(whole);
        for (Refusal<F> refusal : table.refusals()) {
            boxes = boxes.stream()
                    .flatMap(box -> box.without(refusal.conditions()).stream())
                    .toList();
        }
        return boxes;
    }

    Range range(String axis) {
        Range range = ranges.get(axis);
        if (range == null) {
            throw new IllegalArgumentException(axis);
        }
        return range;
    }

    private Box within(Condition<?> condition) {
        return with(range(condition.axis().name()).within(condition));
    }

    /** What is left where conditions do not hold together: the first does not, or it does and the second does not. */
    private <F> List<Box> without(List<Condition<F>> conditions) {
        List<Box> left = new ArrayList<>();
        Box rest = this;
        for (Condition<F> condition : conditions) {
            Box before = rest;
            rest.range(condition.axis().name()).without(condition).forEach(range -> left.add(before.with(range)));
            rest = rest.within(condition);
            if (rest.range(condition.axis().name()).isEmpty()) {
                return left;
            }
        }
        return left;
    }

    private Box with(Range range) {
        Map<String, Range> changed = new LinkedHashMap<>(ranges);
        changed.put(range.axis().name(), range);
        return new Box(changed);
    }
}
