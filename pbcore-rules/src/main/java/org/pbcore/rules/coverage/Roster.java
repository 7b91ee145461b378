package org.pbcore.rules.coverage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.rules.table.Decision;

/**
 * Who is behind the numbers of a metric (数据反查).
 *
 * @param metric the name of the metric
 * @param standings the ids of the organisations, by where they stand, in the order given
 * @param undecided the ids of those that unknown facts leave open, with those facts
 */
public record Roster(String metric, Map<Standing, List<String>> standings, Map<String, List<String>> undecided) {
    static Roster of(Metric metric, Iterable<Organisation> population) {
        Map<Standing, List<String>> standings = new EnumMap<>(Standing.class);
        Map<String, List<String>> undecided = new LinkedHashMap<>();
        for (Organisation organisation : population) {
            Decision<Standing> decision = metric.table().decide(organisation);
            decision.outcome()
                    .ifPresentOrElse(
                            standing -> standings
                                    .computeIfAbsent(standing, at -> new ArrayList<>())
                                    .add(organisation.getId()),
                            () -> undecided.put(organisation.getId(), decision.missing()));
        }
        return new Roster(metric.name(), standings, undecided);
    }

    /**
     * Returns who stands somewhere.
     *
     * @param standing where
     * @return their ids, in the order given
     */
    public List<String> of(Standing standing) {
        return standings.getOrDefault(standing, List.of());
    }
}
