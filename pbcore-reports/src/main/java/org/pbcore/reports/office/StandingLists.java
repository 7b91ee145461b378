package org.pbcore.reports.office;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pbcore.reports.Cell;
import org.pbcore.rules.coverage.Rate;
import org.pbcore.rules.coverage.Standing;
import org.pbcore.rules.table.Decision;

/** Where the organisations of one place stand in each metric, by their ids. */
final class StandingLists {
    private final List<String> all = new ArrayList<>();
    private final List<Map<Standing, List<String>>> standings = new ArrayList<>();
    private final List<List<String>> undecided = new ArrayList<>();

    StandingLists(int metrics) {
        for (int metric = 0; metric < metrics; metric++) {
            standings.add(new EnumMap<>(Standing.class));
            undecided.add(new ArrayList<>());
        }
    }

    /** Adds an organisation, with one decision a metric. */
    void add(String id, List<Decision<Standing>> decisions) {
        all.add(id);
        for (int metric = 0; metric < decisions.size(); metric++) {
            Map<Standing, List<String>> lists = standings.get(metric);
            decisions
                    .get(metric)
                    .outcome()
                    .map(standing -> lists.computeIfAbsent(standing, fresh -> new ArrayList<>()))
                    .orElse(undecided.get(metric))
                    .add(id);
        }
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    Cell organisations() {
        return Cell.count(all);
    }

    /** Numerator, denominator, rate, excluded and undecided of every metric. */
    List<List<Cell>> metrics() {
        List<List<Cell>> metrics = new ArrayList<>();
        for (int metric = 0; metric < standings.size(); metric++) {
            List<String> counted = of(metric, Standing.COUNTED);
            List<String> missed = of(metric, Standing.MISSED);
            List<String> denominator = new ArrayList<>(counted);
            denominator.addAll(missed);
            metrics.add(List.of(
                    Cell.count(counted),
                    Cell.count(denominator),
                    new Cell.Ratio(new Rate(counted.size(), denominator.size()), counted, missed),
                    Cell.count(of(metric, Standing.EXCLUDED)),
                    Cell.count(undecided.get(metric))));
        }
        return metrics;
    }

    private List<String> of(int metric, Standing standing) {
        return standings.get(metric).getOrDefault(standing, List.of());
    }
}
