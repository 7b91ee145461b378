package org.pbcore.rules.coverage;

import java.util.ArrayList;
import java.util.List;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.rules.policy.Parameters;
import org.pbcore.rules.table.Decision;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.Explanation;
import org.pbcore.rules.table.TableJoin;
import org.pbcore.rules.table.Tabled;

/**
 * Measures how much of a population is covered (1, 2.4-d).
 *
 * <p>Facts: kind, status, employees, full members, Party organisation, instructors. Organisations are counted, not
 * branches: a joint branch of three covers three. Immutable and thread-safe; counting happens in a
 * {@link CoverageTally}.
 */
public final class Coverage implements Tabled {
    private final List<Metric> metrics;
    private final List<Standings> combinations = new ArrayList<>();
    private final TableJoin<Organisation, Standings> standings;

    /**
     * Compiles the five metrics of a policy.
     *
     * @param p the parameters in force
     */
    public Coverage(Parameters p) {
        this(CoverageTables.all(p));
    }

    /**
     * Puts metric definitions side by side.
     *
     * @param metrics the metrics, of different names
     */
    public Coverage(List<Metric> metrics) {
        this.metrics = List.copyOf(metrics);
        List<DecisionTable<Organisation, Standing>> tables = tables();
        this.standings = new TableJoin<>(tables, found -> {
            List<Decision<Standing>> decisions = new ArrayList<>();
            for (int i = 0; i < tables.size(); i++) {
                decisions.add(found.of(i, tables.get(i)));
            }
            Standings combination = new Standings(combinations.size(), decisions);
            combinations.add(combination);
            return combination;
        });
    }

    /**
     * Returns the metrics.
     *
     * @return the metrics, in order
     */
    public List<Metric> metrics() {
        return metrics;
    }

    /**
     * Returns the tables.
     *
     * @return one table a metric, in order
     */
    @Override
    public List<DecisionTable<Organisation, Standing>> tables() {
        return metrics.stream().map(Metric::table).toList();
    }

    /**
     * Returns the metric of a name.
     *
     * @param name the name
     * @return the metric
     * @throws IllegalArgumentException when there is none
     */
    public Metric metric(String name) {
        return metrics.stream()
                .filter(metric -> metric.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no metric " + name));
    }

    /**
     * Begins counting.
     *
     * @return a tally of nobody
     */
    public CoverageTally tally() {
        return new CoverageTally(this);
    }

    /**
     * Begins counting by region.
     *
     * @return a tally of nobody anywhere
     */
    public RegionalCoverage regional() {
        return new RegionalCoverage(this);
    }

    /**
     * Says where an organisation stands in each metric.
     *
     * @param organisation the organisation
     * @return one decision a metric, in order
     */
    public List<Decision<Standing>> decide(Organisation organisation) {
        return standings.decide(organisation).decisions();
    }

    /**
     * Explains where an organisation stands.
     *
     * @param organisation the organisation
     * @return one explanation a metric, in order
     */
    public List<Explanation<Standing>> explain(Organisation organisation) {
        return metrics.stream()
                .map(metric -> metric.table().explain(organisation))
                .toList();
    }

    /**
     * Lists who is behind the numbers of a metric.
     *
     * @param metric the name of the metric
     * @param population the organisations
     * @return who is counted, missed, outside, excluded and undecided
     */
    public Roster roster(String metric, Iterable<Organisation> population) {
        return Roster.of(metric(metric), population);
    }

    /**
     * Explains why two metrics differ over one population.
     *
     * @param one the name of a metric
     * @param other the name of another
     * @param population the organisations
     * @return the organisations that stand differently in the two
     */
    public Bridge bridge(String one, String other, Iterable<Organisation> population) {
        return Bridge.of(metric(one), metric(other), population);
    }

    int combinations() {
        return combinations.size();
    }

    Standings combination(int index) {
        return combinations.get(index);
    }

    int indexOf(Organisation organisation) {
        return standings.decide(organisation).index();
    }
}
