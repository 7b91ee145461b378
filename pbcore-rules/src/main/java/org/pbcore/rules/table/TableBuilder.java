package org.pbcore.rules.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pbcore.model.term.Label;

/**
 * States a table row by row; conditions belong to the row stated last.
 *
 * @param <F> the subject
 * @param <O> the outcome
 */
public final class TableBuilder<F, O> {
    private final String id;
    private final Label title;
    private final List<Part<O, ?>> parts = new ArrayList<>();
    private final List<Row<F, O>> rows = new ArrayList<>();
    private final List<Refusal<F>> refusals = new ArrayList<>();
    private final List<Condition<F>> conditions = new ArrayList<>();
    private Runnable finish = this::refuseLoose;

    TableBuilder(String id, Label title) {
        this.id = id;
        this.title = title;
    }

    /**
     * Names a part of the outcome that is answered by itself. A table that names none has one part, the whole outcome.
     *
     * @param part the part
     * @return this builder
     */
    public TableBuilder<F, O> part(Part<O, ?> part) {
        parts.add(part);
        return this;
    }

    /**
     * Begins a row.
     *
     * @param name the name of the row, unique in this table
     * @param modality the force
     * @param clause the clause it carries out
     * @param outcome the outcome
     * @return this builder, for the conditions
     */
    public TableBuilder<F, O> row(String name, Modality modality, Clause clause, O outcome) {
        finish.run();
        finish = () -> rows.add(new Row<>(name, modality, clause, outcome, merged()));
        return this;
    }

    /**
     * Begins a combination that cannot be: its facts are refused, whatever rows say.
     *
     * @param fact the name of the fact that is refused
     * @param why the reason
     * @return this builder, for the conditions
     */
    public TableBuilder<F, O> refuse(String fact, Label why) {
        finish.run();
        finish = () -> refusals.add(new Refusal<>(fact, why, merged()));
        return this;
    }

    /**
     * Asks that a count is within bounds; asked again of the same axis, both hold.
     *
     * @param axis the axis
     * @param bounds the bounds, together
     * @return this builder
     */
    public TableBuilder<F, O> when(CountAxis<F> axis, Bound... bounds) {
        conditions.add(new Condition.Within<>(axis, List.of(bounds)));
        return this;
    }

    /**
     * Asks that a choice is one of these constants.
     *
     * @param <E> the type of the constants
     * @param axis the axis
     * @param values the constants that are admitted
     * @return this builder
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the values are only read
    public final <E> TableBuilder<F, O> when(ChoiceAxis<F, E> axis, E... values) {
        conditions.add(new Condition.OneOf<>(axis, List.of(values)));
        return this;
    }

    /**
     * Proves and compiles the table.
     *
     * @return the table
     * @throws TableDefectException when a reachable cell has no row or two, or a row can never fire
     */
    public DecisionTable<F, O> build() {
        finish.run();
        finish = this::refuseLoose;
        if (parts.isEmpty()) {
            parts.add(Part.whole(id.substring(id.lastIndexOf('.') + 1)));
        }
        return new DecisionTable<>(id, title, parts, rows, refusals);
    }

    private void refuseLoose() {
        if (!conditions.isEmpty()) {
            throw new TableDefectException(id + ": 条件不属于任何一行 a condition that belongs to no row");
        }
    }

    /** The conditions of the row stated last, those on one count axis as one. */
    private List<Condition<F>> merged() {
        Map<String, Condition<F>> byAxis = new LinkedHashMap<>();
        for (Condition<F> condition : conditions) {
            byAxis.merge(condition.axis().name(), condition, TableBuilder::both);
        }
        conditions.clear();
        return List.copyOf(byAxis.values());
    }

    private static <F> Condition<F> both(Condition<F> one, Condition<F> other) {
        if (one instanceof Condition.Within<F> within && other instanceof Condition.Within<F> also) {
            List<Bound> bounds = new ArrayList<>(within.bounds());
            bounds.addAll(also.bounds());
            return new Condition.Within<>(within.axis(), tightest(bounds));
        }
        throw new TableDefectException(one.axis().name() + " 在一行中出现两次 is asked twice in one row");
    }

    /** Of lower bounds the highest, then of upper bounds the lowest: they imply the others. */
    private static List<Bound> tightest(List<Bound> bounds) {
        Optional<Bound> lower = bounds.stream().filter(Bound::isLower).max(Comparator.comparingLong(Bound::cut));
        Optional<Bound> upper =
                bounds.stream().filter(bound -> !bound.isLower()).min(Comparator.comparingLong(Bound::cut));
        return Stream.concat(lower.stream(), upper.stream()).toList();
    }
}
