package org.pbcore.rules.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.pbcore.model.term.Label;

/** Explains what a table says of known values. */
final class Explainer<F, O> {
    private final DecisionTable<F, O> table;
    private final Map<String, Object> values;
    private final Decision<O> decision;

    Explainer(DecisionTable<F, O> table, Map<String, Object> values) {
        this.table = table;
        this.values = values;
        this.decision = table.accepted(table.at(values));
    }

    Explanation<O> explain() {
        List<Explanation.Finding> findings = new ArrayList<>();
        for (Row<F, O> row : table.rows()) {
            if (decision.rows().contains(row)) {
                table.axes().forEach(axis -> findings.add(finding(row, axis)));
            }
        }
        return new Explanation<>(table.title(), decision, findings, changes());
    }

    private Explanation.Finding finding(Row<F, O> row, Axis<F> axis) {
        Label asked = row.conditions().stream()
                .filter(condition -> condition.axis().name().equals(axis.name()))
                .findFirst()
                .map(Condition::label)
                .orElse(Words.ANY);
        return new Explanation.Finding(row.id(), axis.label(), value(axis), asked);
    }

    private Label value(Axis<F> axis) {
        if (axis instanceof CountAxis<F> count && axis.facts().size() > 1) {
            long sum = 0;
            boolean open = false;
            for (Fact<F> summand : axis.facts()) {
                Object value = values.get(summand.name());
                open |= value == null;
                sum += value instanceof Integer known ? known : 0;
            }
            String unit = count.unit().chinese();
            return open ? new Label("至少" + sum + unit, "at least " + sum) : new Label(sum + unit, "" + sum);
        }
        Fact<F> fact = axis.facts().get(0);
        return fact.describe(values.get(fact.name()));
    }

    private List<Explanation.Change<O>> changes() {
        if (decision.outcome().isEmpty()) {
            return List.of();
        }
        Map<O, Explanation.Change<O>> nearest = new LinkedHashMap<>();
        Map<O, Long> distances = new HashMap<>();
        for (Fact<F> fact : table.grid().facts()) {
            Object from = values.get(fact.name());
            if (from != null) {
                for (Object to : alternatives(fact, from)) {
                    Row<?, O> row = decides(fact, to);
                    long distance = distance(from, to);
                    if (row != null && distance < distances.getOrDefault(row.outcome(), Long.MAX_VALUE)) {
                        distances.put(row.outcome(), distance);
                        nearest.put(row.outcome(), change(fact, from, to, row));
                    }
                }
            }
        }
        return nearest.entrySet().stream()
                .sorted(Comparator.comparing(entry -> distances.get(entry.getKey())))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The row that would decide otherwise, or null where the change leaves the outcome as it is or open. */
    private @Nullable Row<?, O> decides(Fact<F> fact, Object to) {
        Map<String, Object> changed = new HashMap<>(values);
        changed.put(fact.name(), to);
        Object cell = table.at(changed);
        if (cell == null || cell instanceof Refusal<?>) {
            return null;
        }
        Decision<O> other = table.accepted(cell);
        return other.outcome().isPresent() && !other.outcome().equals(decision.outcome())
                ? other.rows().get(0)
                : null;
    }

    private List<Object> alternatives(Fact<F> fact, Object from) {
        if (!fact.constants().isEmpty()) {
            List<Object> others = new ArrayList<>(fact.constants());
            others.remove(from);
            return others;
        }
        LongStream crossings = LongStream.empty();
        for (States<F> states : table.grid().axes()) {
            crossings = LongStream.concat(crossings, crossings(states, fact));
        }
        return crossings
                .filter(count -> count >= 0 && count <= Integer.MAX_VALUE && count != (Integer) from)
                .distinct()
                .boxed()
                .<Object>map(Long::intValue)
                .toList();
    }

    /** The last count below and the first count at each cut, for a fact with its fellow summand as it is. */
    private LongStream crossings(States<F> states, Fact<F> fact) {
        if (states instanceof States.OfCount<F> count && states.axis().facts().contains(fact)) {
            return LongStream.of(count.cuts()).flatMap(cut -> LongStream.of(cut - 1, cut));
        }
        if (states instanceof States.OfSum<F> sum && states.axis().facts().contains(fact)) {
            long rest = 0;
            for (Fact<F> summand : states.axis().facts()) {
                rest += !summand.equals(fact) && values.get(summand.name()) instanceof Integer known ? known : 0;
            }
            long others = rest;
            return LongStream.of(sum.cuts()).flatMap(cut -> LongStream.of(cut - 1 - others, cut - others));
        }
        return LongStream.empty();
    }

    private static long distance(Object from, Object to) {
        return from instanceof Integer a && to instanceof Integer b ? Math.abs((long) b - a) : 1;
    }

    private Explanation.Change<O> change(Fact<F> fact, Object from, Object to, Row<?, O> row) {
        Label words = from instanceof Integer a && to instanceof Integer b
                ? step((CountFact<F>) fact, a, b)
                : fact.label().plus(new Label("若为", " if ")).plus(fact.describe(to));
        Label text = words.plus(new Label("，则", " → ")).plus(Words.outcome(table.parts(), row.outcome()));
        return new Explanation.Change<>(fact.name(), from, to, row, text);
    }

    private Label step(CountFact<F> fact, int from, int to) {
        long step = Math.abs((long) to - from);
        String more = to > from ? "再多" : "再少";
        return new Label(
                fact.label().chinese() + more + step + fact.unit().chinese(),
                step + (to > from ? " more " : " fewer ") + fact.label().english());
    }
}
