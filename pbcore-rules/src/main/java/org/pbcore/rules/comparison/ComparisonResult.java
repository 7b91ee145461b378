package org.pbcore.rules.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.rules.comparison.TablePair.Both;
import org.pbcore.rules.coverage.Standing;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.Part;

/**
 * What changes between two rulebooks over the organisations counted.
 *
 * @param organisations how many were counted
 * @param changed for how many of them something changes
 * @param matrices for each part what was answered and what is, those that stay among them, in the order of the tables
 * @param changes what changes with what explains it, by part, then most organisations first
 * @param metrics how the numbers of each metric change; empty where not both rulebooks measure coverage
 */
public record ComparisonResult(
        long organisations,
        long changed,
        List<Matrix> matrices,
        List<ChangeCount> changes,
        List<MetricChange> metrics) {
    /**
     * Copies the lists.
     *
     * @param organisations how many were counted
     * @param changed for how many of them something changes
     * @param matrices for each part what was answered and what is
     * @param changes what changes with what explains it
     * @param metrics how the numbers of each metric change
     */
    public ComparisonResult {
        matrices = List.copyOf(matrices);
        changes = List.copyOf(changes);
        metrics = List.copyOf(metrics);
    }

    /**
     * What was answered and what is, for one part.
     *
     * @param part the name of the part with that of its rule
     * @param cells how many organisations had the one answer and have the other, by both, sorted; no zeros
     */
    public record Matrix(String part, List<Cell> cells) {
        /**
         * Copies the list.
         *
         * @param part the name of the part with that of its rule
         * @param cells how many organisations had the one answer and have the other
         */
        public Matrix {
            cells = List.copyOf(cells);
        }

        /**
         * Returns how many organisations had one answer and have another.
         *
         * @param before the code of the answer before, {@code ?} for undecided
         * @param after the code of the answer after
         * @return the organisations
         */
        public long count(String before, String after) {
            return cells.stream()
                    .filter(cell -> cell.before.code().equals(before)
                            && cell.after.code().equals(after))
                    .mapToLong(Cell::count)
                    .sum();
        }

        /**
         * Returns how many organisations have another answer than before.
         *
         * @return the organisations
         */
        public long changed() {
            return cells.stream()
                    .filter(cell -> !cell.before.equals(cell.after))
                    .mapToLong(Cell::count)
                    .sum();
        }
    }

    /**
     * A cell of a matrix.
     *
     * @param before the answer before
     * @param after the answer after
     * @param count how many organisations
     */
    public record Cell(PartAnswer before, PartAnswer after, long count) {}

    /**
     * A change and whom it concerns.
     *
     * @param change the change
     * @param count how many organisations
     * @param organisations the ids of those that were asked for, the first ones, in the order counted
     */
    public record ChangeCount(Change change, long count, List<String> organisations) {
        /**
         * Copies the list.
         *
         * @param change the change
         * @param count how many organisations
         * @param organisations the ids of those that were asked for
         */
        public ChangeCount {
            organisations = List.copyOf(organisations);
        }

        /**
         * Says whether every organisation is listed.
         *
         * @return true where no id is left out
         */
        public boolean isComplete() {
            return organisations.size() == count;
        }
    }

    /**
     * Returns the matrix of a part.
     *
     * @param part the name of the part with that of its rule
     * @return the matrix
     * @throws IllegalArgumentException when the part is not compared
     */
    public Matrix matrix(String part) {
        return matrices.stream()
                .filter(matrix -> matrix.part().equals(part))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not compared: " + part));
    }

    static ComparisonResult of(
            RulebookComparison comparison,
            long organisations,
            long changed,
            Map<Both, Long> pairs,
            List<ChangeCount> changes) {
        List<Matrix> matrices = new ArrayList<>();
        List<MetricChange> metrics = new ArrayList<>();
        for (int table = 0; table < comparison.pairs().size(); table++) {
            TablePair pair = comparison.pairs().get(table);
            Map<Both, Long> own = new LinkedHashMap<>();
            int place = table;
            pairs.forEach((both, count) -> {
                if (both.table() == place) {
                    own.put(both, count);
                }
            });
            pair.after().parts().forEach(part -> matrices.add(matrix(pair, part.name(), own)));
            if (measures(pair.after())) {
                metrics.add(MetricChange.of(pair.after().parts().get(0).name(), own));
            }
        }
        List<String> order = matrices.stream().map(Matrix::part).toList();
        List<ChangeCount> sorted = changes.stream()
                .sorted(Comparator.<ChangeCount>comparingInt(one -> order.indexOf(one.change.part()))
                        .thenComparing(
                                Comparator.comparingLong(ChangeCount::count).reversed())
                        .thenComparing(one -> one.change.before())
                        .thenComparing(one -> one.change.after())
                        .thenComparing(
                                one -> Change.text(one.change.beforeRows()) + Change.text(one.change.afterRows())))
                .toList();
        return new ComparisonResult(organisations, changed, matrices, sorted, metrics);
    }

    private static Matrix matrix(TablePair pair, String part, Map<Both, Long> pairs) {
        SortedMap<String, Cell> cells = new TreeMap<>();
        pairs.forEach((both, count) -> {
            PartAnswer before = TablePair.answers(both.before()).get(part);
            PartAnswer after = TablePair.answers(both.after()).get(part);
            if (before != null && after != null) {
                cells.merge(
                        before.code() + '\0' + after.code(),
                        new Cell(before, after, count),
                        (one, other) -> new Cell(before, after, one.count + other.count));
            }
        });
        return new Matrix(pair.rule() + "." + part, List.copyOf(cells.values()));
    }

    private static <O> boolean measures(DecisionTable<Organisation, O> table) {
        Part<O, ?> part = table.parts().get(0);
        return part.of().apply(table.rows().get(0).outcome()) instanceof Standing;
    }
}
