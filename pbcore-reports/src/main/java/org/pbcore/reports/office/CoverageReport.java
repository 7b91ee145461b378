package org.pbcore.reports.office;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.code.RegionLevel;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.region.Region;
import org.pbcore.model.region.RegionTree;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Block;
import org.pbcore.reports.Cell;
import org.pbcore.reports.Chart;
import org.pbcore.reports.Column;
import org.pbcore.reports.Heading;
import org.pbcore.reports.HeadingGroup;
import org.pbcore.reports.Note;
import org.pbcore.reports.Report;
import org.pbcore.reports.Row;
import org.pbcore.reports.Rows;
import org.pbcore.reports.Section;
import org.pbcore.reports.Table;
import org.pbcore.rules.coverage.Coverage;
import org.pbcore.rules.coverage.CoverageTally;
import org.pbcore.rules.coverage.Metric;
import org.pbcore.rules.coverage.MetricCount;
import org.pbcore.rules.coverage.Rate;
import org.pbcore.rules.coverage.RegionalCoverage;
import org.pbcore.rules.coverage.Roster;
import org.pbcore.rules.coverage.Standing;

/**
 * Coverage by city, county and street (1, 2.4-d): the metric definitions side by side, with numerator, denominator and
 * rate of each, and bridges between them.
 *
 * <p>Made of a count, however many it counted, by {@link #of}; or of the organisations themselves by {@link #over},
 * which adds streets, bridges, and the organisations behind every number.
 */
public final class CoverageReport {
    private static final Label TITLE = new Label("两个覆盖统计表", "Coverage of the two new");
    private static final Label CITIES = new Label("分市", "Cities");
    private static final Label COUNTIES = new Label("分县（市、区）", "Counties");
    private static final Label STREETS = new Label("分街道（乡镇）", "Streets and towns");
    private static final Label WHOLE = new Label("合计", "Total");
    private static final int STREET_DIGITS = 9;
    private static final int RATE = 2;

    private final Coverage coverage;
    private final RegionTree regions;

    private CoverageReport(Coverage coverage, RegionTree regions) {
        this.coverage = coverage;
        this.regions = regions;
    }

    /**
     * Makes a report of a count.
     *
     * @param coverage the metrics that were counted
     * @param counted the count
     * @param regions the names of regions
     * @return sections for cities and counties; an organisation without a region is in the whole only
     */
    public static Report of(Coverage coverage, RegionalCoverage counted, RegionTree regions) {
        CoverageReport maker = new CoverageReport(coverage, regions);
        Place whole = maker.place(WHOLE, "", counted.whole());
        return Report.of(
                "coverage",
                TITLE,
                List.of(
                        maker.section("cities", CITIES, maker.places(counted.cities()), whole),
                        maker.section("counties", COUNTIES, maker.places(counted.counties()), whole)));
    }

    /**
     * Makes a report of organisations.
     *
     * @param coverage the metrics
     * @param population the organisations
     * @param bridges pairs of metrics between which a bridge is wanted
     * @param regions the names of regions
     * @return sections for cities, counties, streets where some are known, and each bridge
     * @throws IllegalArgumentException when there is no metric of a name
     */
    public static Report over(
            Coverage coverage, Collection<Organisation> population, List<Pair> bridges, RegionTree regions) {
        CoverageReport maker = new CoverageReport(coverage, regions);
        Place whole = maker.place(WHOLE, "", population);
        List<Section> sections = new ArrayList<>();
        sections.add(
                maker.section("cities", CITIES, maker.places(population, code -> Optional.of(code.city())), whole));
        sections.add(maker.section(
                "counties", COUNTIES, maker.places(population, code -> Optional.of(code.county())), whole));
        List<Place> streets = maker.places(population, CoverageReport::street);
        if (!streets.isEmpty()) {
            sections.add(maker.section("streets", STREETS, streets, whole));
        }
        for (Pair pair : bridges) {
            sections.addAll(CoverageBridge.sections(coverage, pair, population));
        }
        return Report.of("coverage", TITLE, sections);
    }

    /**
     * Two metrics.
     *
     * @param one the name of a metric
     * @param other the name of another
     */
    public record Pair(String one, String other) {}

    /** A place: for each metric the numerator, denominator, rate, excluded and undecided. */
    private record Place(Label name, String code, Cell organisations, List<List<Cell>> metrics) {
        Row row(boolean isTotal) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.words(name), Cell.text(code), organisations));
            metrics.forEach(cells::addAll);
            return new Row(cells, isTotal);
        }
    }

    private static Optional<RegionCode> street(RegionCode code) {
        return code.level().compareTo(RegionLevel.TOWNSHIP) >= 0
                ? Optional.of(RegionCode.parse(code.value().substring(0, STREET_DIGITS)))
                : Optional.empty();
    }

    private List<Place> places(Map<RegionCode, CoverageTally> tallies) {
        List<Place> places = new ArrayList<>();
        tallies.forEach((code, tally) -> places.add(place(name(code), code.value(), tally)));
        return places;
    }

    private List<Place> places(Collection<Organisation> population, Function<RegionCode, Optional<RegionCode>> to) {
        Map<RegionCode, List<Organisation>> there = new TreeMap<>();
        for (Organisation organisation : population) {
            organisation
                    .getRegion()
                    .flatMap(to)
                    .ifPresent(code -> there.computeIfAbsent(code, fresh -> new ArrayList<>())
                            .add(organisation));
        }
        List<Place> places = new ArrayList<>();
        there.forEach((code, organisations) -> places.add(place(name(code), code.value(), organisations)));
        return places;
    }

    private Label name(RegionCode code) {
        String name = regions.find(code).map(Region::name).orElse(code.value());
        return new Label(name, name);
    }

    private Place place(Label name, String code, CoverageTally tally) {
        Map<String, MetricCount> counts = tally.counts();
        List<List<Cell>> metrics = new ArrayList<>();
        counts.values()
                .forEach(count -> metrics.add(List.of(
                        Cell.count(count.rate().numerator()),
                        Cell.count(count.rate().denominator()),
                        Cell.rate(count.rate()),
                        Cell.count(count.excluded()),
                        Cell.count(count.undecided()))));
        return new Place(name, code, Cell.count(tally.size()), metrics);
    }

    private Place place(Label name, String code, Collection<Organisation> there) {
        List<List<Cell>> metrics = new ArrayList<>();
        for (Metric metric : coverage.metrics()) {
            Roster roster = coverage.roster(metric.name(), there);
            List<String> counted = List.copyOf(roster.of(Standing.COUNTED));
            List<String> missed = List.copyOf(roster.of(Standing.MISSED));
            List<String> denominator = new ArrayList<>(counted);
            denominator.addAll(missed);
            metrics.add(List.of(
                    Cell.count(counted),
                    Cell.count(denominator),
                    new Cell.Ratio(new Rate(counted.size(), denominator.size()), counted, missed),
                    Cell.count(roster.of(Standing.EXCLUDED)),
                    Cell.count(List.copyOf(roster.undecided().keySet()))));
        }
        return new Place(
                name, code, Cell.count(there.stream().map(Organisation::getId).toList()), metrics);
    }

    private Section section(String name, Label title, List<Place> places, Place whole) {
        List<Row> rows = new ArrayList<>();
        places.forEach(place -> rows.add(place.row(false)));
        rows.add(whole.row(true));
        List<Block> blocks = new ArrayList<>();
        blocks.add(Table.of(name, title, headings(), Rows.of(rows)));
        blocks.add(chart(name, title, places));
        blocks.add(definitions());
        return new Section(name, title, blocks);
    }

    private List<Heading> headings() {
        List<Heading> headings = new ArrayList<>(List.of(
                Column.of("name", "区划", "Region", 16),
                Column.of("code", "代码", "Code", 12),
                Column.of("organisations", "单位数", "Organisations", 9)));
        for (Metric metric : coverage.metrics()) {
            String key = metric.name();
            headings.add(new HeadingGroup(
                    metric.label(),
                    List.of(
                            Column.of(key + "Numerator", "分子", "Numerator", 8),
                            Column.of(key + "Denominator", "分母", "Denominator", 8),
                            Column.of(key + "Rate", "率", "Rate", 9),
                            Column.of(key + "Excluded", "剔除", "Excluded", 7),
                            Column.of(key + "Undecided", "待定", "Undecided", 7))));
        }
        return headings;
    }

    private Chart chart(String name, Label title, List<Place> places) {
        List<Chart.Series> series = new ArrayList<>();
        for (int i = 0; i < coverage.metrics().size(); i++) {
            int metric = i;
            series.add(new Chart.Series(
                    coverage.metrics().get(i).label(),
                    places.stream()
                            .map(place -> place.metrics().get(metric).get(RATE))
                            .toList()));
        }
        return new Chart(
                name + "Chart",
                title,
                Chart.Kind.BARS,
                places.stream().map(Place::name).toList(),
                series);
    }

    private Note definitions() {
        List<Label> lines = new ArrayList<>();
        lines.add(new Label(
                "剔除：不在统计范围；待定：缺少情况，不计入分子和分母。率为分子除以分母，四舍五入保留两位小数；分母为零不适用。",
                "Excluded: outside the population. Undecided: facts are missing; in neither numerator nor denominator."
                        + " Rates are rounded half up to two decimals; with a denominator of zero they do not apply."));
        lines.add(new Label("未填区划的单位只计入合计。", "An organisation without a region counts in the total only."));
        for (Metric metric : coverage.metrics()) {
            List<String> clauses = metric.table().rows().stream()
                    .map(row -> row.clause().id())
                    .distinct()
                    .toList();
            lines.add(metric.label()
                    .plus(new Label("：条款 ", ": clauses "))
                    .plus(new Label(String.join("、", clauses), String.join(", ", clauses))));
        }
        return new Note(lines);
    }
}
