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
        return new Explanation<>(table.title(), verdict(), decision, findings, changes());
    }

    private Label verdict() {
        List<Label> parts = new ArrayList<>();
        for (Part<O, ?> part : table.parts()) {
            Answer<?> answer = decision.answer(part);
            parts.add(answer.isDecided() ? Words.value(answer.value().orElseThrow()) : open(answer.missing()));
        }
        return Words.list(parts);
    }

    /** An open part, by what people call the facts that matter. */
    private Label open(List<String> missing) {
        List<Label> facts = table.grid().facts().stream()
                .filter(fact -> missing.contains(fact.name()))
                .map(Fact::label)
                .toList();
        Label needed = Words.and(facts);
        return facts.isEmpty()
                ? Words.OPEN
                : Words.OPEN
                        .plus(new Label("（取决于", " (depends on "))
                        .plus(needed)
                        .plus(new Label("）", ")"));
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
            return sum(count);
        }
        Fact<F> fact = axis.facts().get(0);
        return fact.describe(values.get(fact.name()));
    }

    private Label sum(CountAxis<F> axis) {
        long sum = 0;
        int unknown = 0;
        for (Fact<F> summand : axis.facts()) {
            Object value = values.get(summand.name());
            unknown += value == null ? 1 : 0;
            sum += value instanceof Integer known ? known : 0;
        }
        String unit = axis.unit().chinese();
        return switch (unknown) {
            case 0 -> new Label(sum + unit, "" + sum);
            case 1 -> new Label("至少" + sum + unit, "at least " + sum);
            default -> Words.UNKNOWN;
        };
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

    /** The last count below and the first count at each cut, the fellow summand staying as it is, known or not. */
    private LongStream crossings(States<F> states, Fact<F> fact) {
        int summand = states.indexOf(fact);
        if (summand >= 0 && states instanceof States.OfCount<F> count) {
            return besides(count.cuts(), 0);
        }
        if (summand >= 0 && states instanceof States.OfSum<F> sum) {
            Fact<F> fellow = sum.axis().facts().get(1 - summand);
            return values.get(fellow.name()) instanceof Integer known
                    ? besides(sum.cuts(), known)
                    : besides(sum.partialCuts(), 0);
        }
        return LongStream.empty();
    }

    private static LongStream besides(long[] cuts, int fellow) {
        return LongStream.of(cuts).flatMap(cut -> LongStream.of(cut - 1 - fellow, cut - fellow));
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
        Label towards = to > from ? new Label("再多", " up by ") : new Label("再少", " down by ");
        return fact.label().plus(towards).plus(new Label(step + fact.unit().chinese(), "" + step));
    }
}
