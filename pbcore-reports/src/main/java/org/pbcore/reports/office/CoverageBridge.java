package org.pbcore.reports.office;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Column;
import org.pbcore.reports.Row;
import org.pbcore.reports.Rows;
import org.pbcore.reports.Section;
import org.pbcore.reports.Table;
import org.pbcore.rules.coverage.Bridge;
import org.pbcore.rules.coverage.Coverage;
import org.pbcore.rules.coverage.Metric;
import org.pbcore.rules.coverage.MetricCount;
import org.pbcore.rules.coverage.Rate;
import org.pbcore.rules.coverage.Standing;

/** The sections that lead from one metric to another: steps that add up, and every organisation with its reason. */
final class CoverageBridge {
    private static final Label UNDECIDED = new Label("待定", "undecided");

    private CoverageBridge() {}

    /** How organisations stand in two metrics; empty where undecided. */
    private record Step(Optional<Standing> from, Optional<Standing> to) {}

    static List<Section> sections(Coverage coverage, CoverageReport.Pair pair, Collection<Organisation> population) {
        Metric one = coverage.metric(pair.one());
        Metric other = coverage.metric(pair.other());
        Bridge bridge = coverage.bridge(pair.one(), pair.other(), population);
        Map<String, MetricCount> counts =
                population.stream().collect(coverage.counting()).counts();
        Label title = one.label().plus(new Label("→", " to ")).plus(other.label());
        String name = "bridge-" + pair.one() + "-" + pair.other();
        return List.of(
                new Section(name, title, List.of(steps(name, one, other, bridge, counts))),
                new Section(
                        name + "-organisations",
                        title.plus(new Label("（单位）", " (organisations)")),
                        List.of(organisations(name, one, other, bridge, population))));
    }

    private static Table steps(String name, Metric one, Metric other, Bridge bridge, Map<String, MetricCount> counts) {
        Map<Step, List<String>> steps = new LinkedHashMap<>();
        for (Bridge.Difference difference : bridge.differences()) {
            steps.computeIfAbsent(new Step(difference.one(), difference.other()), fresh -> new ArrayList<>())
                    .add(difference.organisation());
        }
        List<Row> rows = new ArrayList<>();
        rows.add(end(one, counts));
        steps.forEach((step, ids) -> rows.add(Row.of(
                Cell.words(words(step.from()).plus(new Label(" → ", " → ")).plus(words(step.to()))),
                Cell.count(ids),
                Cell.count(ids.size() * (numerator(step.to()) - numerator(step.from()))),
                Cell.count(ids.size() * (denominator(step.to()) - denominator(step.from()))),
                Cell.BLANK)));
        rows.add(end(other, counts));
        return Table.of(
                name + "-steps",
                new Label("口径差异", "Differences"),
                List.of(
                        Column.of("step", "口径 / 变化", "Metric or step", 34),
                        Column.of("organisations", "单位数", "Organisations", 10),
                        Column.of("numerator", "分子", "Numerator", 10),
                        Column.of("denominator", "分母", "Denominator", 10),
                        Column.of("rate", "率", "Rate", 12)),
                Rows.of(rows));
    }

    private static Row end(Metric metric, Map<String, MetricCount> counts) {
        MetricCount count = counts.get(metric.name());
        Rate rate = count == null ? new Rate(0, 0) : count.rate();
        return Row.total(
                Cell.words(metric.label()),
                Cell.BLANK,
                Cell.count(rate.numerator()),
                Cell.count(rate.denominator()),
                Cell.rate(rate));
    }

    private static Table organisations(
            String name, Metric one, Metric other, Bridge bridge, Collection<Organisation> population) {
        Map<String, String> names = new HashMap<>();
        population.forEach(known -> names.put(known.getId(), known.getName().orElse("")));
        List<Row> rows = bridge.differences().stream()
                .map(difference -> Row.of(
                        Cell.text(names.getOrDefault(difference.organisation(), "")),
                        Cell.text(difference.organisation()),
                        Cell.words(words(difference.one())),
                        Cell.words(words(difference.other())),
                        Cell.words(difference.why())))
                .toList();
        return Table.of(
                name + "-organisations",
                new Label("差异单位", "Organisations that differ"),
                List.of(
                        Column.of("name", "单位名称", "Organisation", 30),
                        Column.of("organisation", "编号", "Id", 22),
                        new Column("one", one.label(), 10),
                        new Column("other", other.label(), 10),
                        Column.of("why", "原因", "Why", 70)),
                Rows.of(rows));
    }

    private static Label words(Optional<Standing> standing) {
        return standing.map(Standing::label).orElse(UNDECIDED);
    }

    private static long numerator(Optional<Standing> standing) {
        return standing.equals(Optional.of(Standing.COUNTED)) ? 1 : 0;
    }

    private static long denominator(Optional<Standing> standing) {
        return numerator(standing) + (standing.equals(Optional.of(Standing.MISSED)) ? 1 : 0);
    }
}
