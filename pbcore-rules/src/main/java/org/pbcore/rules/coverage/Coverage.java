package org.pbcore.rules.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collector;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.rules.policy.Parameters;
import org.pbcore.rules.table.Columns;
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
            return new Standings(decisions);
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
     * Counts a stream.
     *
     * @return a collector of {@link CoverageTally tallies}, in any order and by any number of threads
     */
    public Collector<Organisation, ?, CoverageTally> counting() {
        return Collector.of(
                this::tally,
                CoverageTally::add,
                (one, other) -> {
                    one.merge(other);
                    return one;
                },
                Collector.Characteristics.UNORDERED,
                Collector.Characteristics.IDENTITY_FINISH);
    }

    /**
     * Counts a stream by region.
     *
     * @return a collector of {@link RegionalCoverage counts by county}, in any order and by any number of threads
     */
    public Collector<Organisation, ?, RegionalCoverage> countingByRegion() {
        return Collector.of(
                this::regional,
                RegionalCoverage::add,
                (one, other) -> {
                    one.merge(other);
                    return one;
                },
                Collector.Characteristics.UNORDERED,
                Collector.Characteristics.IDENTITY_FINISH);
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

    /** Every way of standing in the metrics, each at its number. */
    List<Standings> standings() {
        return standings.answers();
    }

    /** The number of how an organisation stands. */
    int number(Organisation organisation) {
        int number = standings.number(organisation);
        refuse(number);
        return number;
    }

    /** The number of how each of some rows stands. */
    int[] numbers(Columns<Organisation> columns, int from, int to) {
        int[] numbers = new int[to - from];
        standings.number(columns, from, to, numbers);
        for (int number : numbers) {
            refuse(number);
        }
        return numbers;
    }

    /** The plan's metrics refuse nobody, but a metric may. */
    private void refuse(int number) {
        if (number < 0) {
            throw standings.refusals().get(-1 - number).toException();
        }
    }
}
