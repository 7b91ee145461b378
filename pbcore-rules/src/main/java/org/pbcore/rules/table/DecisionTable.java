package org.pbcore.rules.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pbcore.model.term.Label;

/**
 * A rule: rows that fill every cell of their axes exactly once.
 *
 * <p>Immutable and thread-safe. Deciding allocates nothing.
 *
 * @param <F> the subject
 * @param <O> the outcome
 */
public final class DecisionTable<F, O> {
    private final String id;
    private final Label title;
    private final List<Part<O, ?>> parts;
    private final List<Row<F, O>> rows;
    private final List<Refusal<F>> refusals;
    private final Grid<F> grid;
    private final @Nullable Object[] cells;
    private final Finder<F> finder;

    DecisionTable(String id, Label title, List<Part<O, ?>> parts, List<Row<F, O>> rows, List<Refusal<F>> refusals) {
        this.id = id;
        this.title = title;
        this.parts = List.copyOf(parts);
        this.rows = List.copyOf(rows);
        this.refusals = List.copyOf(refusals);
        if (rows.stream().map(Row::id).distinct().count() < rows.size()) {
            throw new TableDefectException(id + ": 行名重复 two rows of one name");
        }
        this.grid = new Grid<>(axes(conditions()), conditions());
        this.cells =
                new Compiler<>(this.parts, this.rows).cells(grid, new Filling<>(id, grid, this.rows, this.refusals));
        this.finder = Finder.of(grid, Finder.accepted(cells, new Decision<?>[cells.length]));
    }

    /**
     * Begins a table.
     *
     * @param <F> the subject
     * @param <O> the outcome
     * @param id the id, family and part, for example {@code formation.duty}
     * @param title what people call it
     * @return a builder without rows
     */
    public static <F, O> TableBuilder<F, O> table(String id, Label title) {
        return new TableBuilder<>(id, title);
    }

    /**
     * Decides.
     *
     * @param subject the subject; unknown facts are allowed
     * @return the decision
     * @throws org.pbcore.model.InvalidFactsException when the facts contradict each other
     */
    @SuppressWarnings("unchecked") // the finder holds decisions of this table only
    public Decision<O> decide(F subject) {
        Object found = finder.find(subject);
        return found == null ? accepted(new Finder.Looped<>(grid, cells).find(subject)) : (Decision<O>) found;
    }

    /**
     * Explains a decision from the same rows.
     *
     * @param subject the subject; unknown facts are allowed
     * @return the decision, each input against its cell, and the nearest change for each other outcome
     * @throws org.pbcore.model.InvalidFactsException when the facts contradict each other
     */
    public Explanation<O> explain(F subject) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Fact<F> fact : grid.facts()) {
            Object value = fact.read(subject);
            if (value != null) {
                values.put(fact.name(), value);
            }
        }
        return new Explainer<>(this, values).explain();
    }

    /**
     * Explains a boundary case of this table.
     *
     * @param example the case
     * @return the decision, each input against its cell, and the nearest change for each other outcome
     */
    public Explanation<O> explain(BoundaryCase<O> example) {
        return new Explainer<>(this, example.facts()).explain();
    }

    /**
     * Decides on facts that are given by name, as boundary cases hold them.
     *
     * @param facts the facts that are known, an {@code Integer} or a constant; others are not read
     * @return the decision
     * @throws org.pbcore.model.InvalidFactsException when the facts contradict each other
     */
    public Decision<O> decideNamed(Map<String, ?> facts) {
        return accepted(at(facts));
    }

    /**
     * Puts other rows in place of these, for example to see which cases would notice.
     *
     * @param others the rows
     * @return the table with those rows, proved anew
     * @throws TableDefectException when a reachable cell has no row or two, or a row can never fire
     */
    public DecisionTable<F, O> withRows(List<Row<F, O>> others) {
        return new DecisionTable<>(id, title, parts, others, refusals);
    }

    /**
     * Enumerates the cases that tell this table from any other: every count at each cut and one to either side, every
     * constant, every fact missing, in every combination that some subject can have.
     *
     * @return the cases, lazily, in a fixed order
     */
    public Stream<BoundaryCase<O>> boundaryCases() {
        return new BoundaryCases<>(this).stream();
    }

    /**
     * Returns the id of the table.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * Returns the rule family that the table belongs to.
     *
     * @return the first part of the id, for example {@code formation}
     */
    public String family() {
        int dot = id.indexOf('.');
        return dot < 0 ? id : id.substring(0, dot);
    }

    /**
     * Returns what people call the table.
     *
     * @return the title
     */
    public Label title() {
        return title;
    }

    /**
     * Returns the parts of the outcome.
     *
     * @return the parts, at least one
     */
    public List<Part<O, ?>> parts() {
        return parts;
    }

    /**
     * Returns the rows.
     *
     * @return the rows, as stated
     */
    public List<Row<F, O>> rows() {
        return rows;
    }

    /**
     * Returns the combinations that are refused.
     *
     * @return the refusals, as stated
     */
    public List<Refusal<F>> refusals() {
        return refusals;
    }

    /**
     * Returns the axes.
     *
     * @return the axes that some row or refusal asks of, in the order they are first asked
     */
    public List<Axis<F>> axes() {
        return grid.axes().stream().map(States::axis).toList();
    }

    @Override
    public String toString() {
        return id;
    }

    Grid<F> grid() {
        return grid;
    }

    /** The content of the cell of facts by name: a decision or a refusal. */
    @Nullable
    Object at(Map<String, ?> values) {
        return cells[grid.cell(values)];
    }

    @Nullable
    Object at(int cell) {
        return cells[cell];
    }

    @SuppressWarnings("unchecked") // cells hold decisions of this table and refusals only
    Decision<O> accepted(@Nullable Object cell) {
        if (cell instanceof Decision<?> decision) {
            return (Decision<O>) decision;
        }
        throw Refusal.exception(cell);
    }

    /** The conditions of all rows and refusals. */
    List<Condition<F>> conditions() {
        List<Condition<F>> all = new ArrayList<>();
        rows.forEach(row -> all.addAll(row.conditions()));
        refusals.forEach(refusal -> all.addAll(refusal.conditions()));
        return all;
    }

    /** The axes that conditions ask of, each once. */
    static <F> List<Axis<F>> axes(List<Condition<F>> conditions) {
        Map<String, Axis<F>> axes = new LinkedHashMap<>();
        for (Condition<F> condition : conditions) {
            Axis<F> axis = condition.axis();
            Axis<F> first = axes.putIfAbsent(axis.name(), axis);
            if (first != null && !names(first).equals(names(axis))) {
                throw new TableDefectException(axis.name() + ": 两个轴同名 two axes of one name");
            }
        }
        return List.copyOf(axes.values());
    }

    private static List<String> names(Axis<?> axis) {
        return axis.facts().stream().map(Fact::name).toList();
    }
}
