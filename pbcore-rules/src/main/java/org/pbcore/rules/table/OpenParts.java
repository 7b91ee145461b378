package org.pbcore.rules.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds what it would take to decide the open parts of one table.
 *
 * <p>Works each cell of the table out once, when a subject first stands in it; what it keeps does not grow with the
 * subjects. Not thread-safe.
 *
 * @param <F> the subject
 */
public final class OpenParts<F> {
    private final DecisionTable<F, ?> table;
    private final Filling<F> filling;
    private final Map<Integer, List<OpenPart>> known = new HashMap<>();
    private final Map<List<OpenPart>, List<OpenPart>> shared = new HashMap<>();

    /**
     * Makes a finder for a table.
     *
     * @param table the table
     */
    public OpenParts(DecisionTable<F, ?> table) {
        this.table = table;
        this.filling = new Filling<>(table.id(), table.grid(), table.rows(), table.refusals());
    }

    /**
     * Finds the open parts of a subject.
     *
     * @param subject the subject
     * @return the parts in the order of the table, empty where all are decided; equal lists are one object
     * @throws org.pbcore.model.InvalidFactsException when the facts contradict each other
     */
    public List<OpenPart> of(F subject) {
        if (table.decide(subject).outcome().isPresent()) {
            return List.of();
        }
        return known.computeIfAbsent(
                table.grid().cellOf(subject), cell -> shared.computeIfAbsent(open(table, cell), parts -> parts));
    }

    private <O> List<OpenPart> open(DecisionTable<F, O> of, int cell) {
        Completions<F> completions =
                new Completions<>(of.grid(), filling, of.grid().places(cell));
        List<Row<F, O>> rows = of.rows();
        List<Clause> clauses = IntStream.of(completions.possible())
                .mapToObj(row -> rows.get(row).clause())
                .distinct()
                .toList();
        List<OpenPart> open = new ArrayList<>();
        for (Part<O, ?> part : of.parts()) {
            List<?> values =
                    rows.stream().map(row -> part.of().apply(row.outcome())).toList();
            DecidingSets sets = completions.deciding(row -> values.indexOf(values.get(row)));
            List<List<String>> minimal = sets.minimal();
            if (!minimal.equals(List.of(List.of()))) {
                open.add(new OpenPart(of.id(), part.name(), minimal, sets.sometimes(), clauses));
            }
        }
        return List.copyOf(open);
    }
}
