package org.pbcore.rules.wanted;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pbcore.rules.table.OpenPart;

/**
 * Which facts decide how many open answers of a register.
 *
 * @param subjects how many subjects were counted
 * @param openSubjects how many of them have an open answer
 * @param openAnswers how many answers are open
 * @param columns the facts, most open answers a fact first, each given those before it; facts that decide only together
 *     stand together
 * @param batches the cells (one fact of one subject), most open answers a cell first
 */
public record FactsRanking(
        long subjects, long openSubjects, long openAnswers, List<Column> columns, List<Batch> batches) {
    /**
     * Copies the lists.
     *
     * @param subjects how many subjects were counted
     * @param openSubjects how many of them have an open answer
     * @param openAnswers how many answers are open
     * @param columns the facts, most open answers a fact first
     * @param batches the cells, most open answers a cell first
     */
    public FactsRanking {
        columns = List.copyOf(columns);
        batches = List.copyOf(batches);
    }

    /**
     * Facts to be asked of every subject of which they are wanted.
     *
     * @param facts the names of the facts
     * @param cells how many cells that is: subjects with an open answer that the fact takes part in deciding, a fact at
     *     a time
     * @param decides how many open answers these facts decide for certain with those of the columns before
     * @param decided how many open answers are decided then, those of the columns before among them
     */
    public record Column(List<String> facts, long cells, long decides, long decided) {
        /**
         * Copies the list.
         *
         * @param facts the names of the facts
         * @param cells how many cells that is
         * @param decides how many open answers these facts decide
         * @param decided how many open answers are decided then
         */
        public Column {
            facts = List.copyOf(facts);
        }
    }

    /**
     * Cells of subjects of which the same number of cells decides the same number of open answers.
     *
     * @param subjects how many subjects
     * @param cells how many cells each
     * @param answers how many open answers they decide each
     */
    public record Batch(long subjects, int cells, int answers) {}

    static FactsRanking of(long subjects, Map<Wanted, Long> counts, FactMasks masks) {
        Map<List<Integer>, Long> batches = new HashMap<>();
        counts.forEach((wanted, count) -> batches(wanted).forEach(batch -> batches.merge(batch, count, Long::sum)));
        long answers = 0;
        for (Map.Entry<Wanted, Long> entry : counts.entrySet()) {
            answers += entry.getKey().open().size() * entry.getValue();
        }
        return new FactsRanking(
                subjects,
                counts.values().stream().mapToLong(count -> count).sum(),
                answers,
                columns(counts, masks),
                batches.entrySet().stream()
                        .map(batch -> new Batch(
                                batch.getValue(),
                                batch.getKey().get(0),
                                batch.getKey().get(1)))
                        .sorted(FactsRanking::order)
                        .toList());
    }

    /** Cells and answers of the steps of a subject; a step that does better than the one before it joins that one. */
    private static List<List<Integer>> batches(Wanted wanted) {
        List<List<Integer>> batches = new ArrayList<>();
        for (Wanted.Step step : wanted.steps()) {
            int cells = step.facts().size();
            int answers = step.decides().size();
            while (!batches.isEmpty()) {
                List<Integer> before = batches.get(batches.size() - 1);
                if ((long) before.get(1) * cells > (long) answers * before.get(0)) {
                    break;
                }
                cells += before.get(0);
                answers += before.get(1);
                batches.remove(batches.size() - 1);
            }
            batches.add(List.of(cells, answers));
        }
        return batches;
    }

    private static int order(Batch one, Batch other) {
        long better = (long) other.answers * one.cells - (long) one.answers * other.cells;
        return better == 0 ? Integer.compare(one.cells, other.cells) : Long.signum(better);
    }

    private static List<Column> columns(Map<Wanted, Long> counts, FactMasks masks) {
        Map<OpenPart, Long> weights = new LinkedHashMap<>();
        Map<String, Long> cells = new HashMap<>();
        counts.forEach((wanted, count) -> {
            wanted.open().forEach(part -> weights.merge(part, count, Long::sum));
            wanted.open().stream()
                    .flatMap(part -> part.sets().stream())
                    .flatMap(List::stream)
                    .distinct()
                    .forEach(fact -> cells.merge(fact, count, Long::sum));
        });
        List<GreedyCover.Open> answers = weights.entrySet().stream()
                .sorted(Comparator.comparing(Object::toString))
                .map(entry -> new GreedyCover.Open(masks.of(entry.getKey()), entry.getValue()))
                .toList();
        List<Column> columns = new ArrayList<>();
        long decided = 0;
        for (GreedyCover.Step step : GreedyCover.of(answers)) {
            List<String> facts = masks.names(step.facts());
            decided += step.gain();
            columns.add(new Column(
                    facts,
                    facts.stream()
                            .mapToLong(fact -> cells.getOrDefault(fact, 0L))
                            .sum(),
                    step.gain(),
                    decided));
        }
        return columns;
    }

    /**
     * Returns how many cells decide a share of the open answers, taken in the order of the batches.
     *
     * @param percent the share, 1 to 100
     * @return the cells; zero where nothing is open
     */
    public long cellsToDecide(int percent) {
        long left = (openAnswers * percent + 99) / 100;
        long cells = 0;
        for (Batch batch : batches) {
            if (left <= 0) {
                break;
            }
            long asked = Math.min(batch.subjects, (left + batch.answers - 1) / batch.answers);
            cells += asked * batch.cells;
            left -= asked * batch.answers;
        }
        return cells;
    }
}
