package org.pbcore.reports.office;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.organisation.Organisation;
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
import org.pbcore.rules.coverage.RegionalCoverage;
import org.pbcore.rules.coverage.Standing;
import org.pbcore.rules.table.Decision;

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
    private static final int RATE = 2;

    private final Coverage coverage;
    private final RegionRows regions;

    private CoverageReport(Coverage coverage, RegionTree regions) {
        this.coverage = coverage;
        this.regions = new RegionRows(regions);
    }

    /**
     * Makes a report of a count.
     *
     * @param coverage the metrics that were counted
     * @param counted the count
     * @param regions the names of regions
     * @return sections for cities and counties; the rows of each add up to its total
     */
    public static Report of(Coverage coverage, RegionalCoverage counted, RegionTree regions) {
        CoverageReport maker = new CoverageReport(coverage, regions);
        CoverageTally whole = counted.whole();
        return Report.of(
                "coverage",
                TITLE,
                List.of(
                        maker.section("cities", CITIES, maker.places(counted.cities(), whole, maker.regions::city)),
                        maker.section(
                                "counties", COUNTIES, maker.places(counted.counties(), whole, maker.regions::county))));
    }

    /**
     * Makes a report of organisations.
     *
     * @param coverage the metrics
     * @param population the organisations, in memory with their ids at every level; for millions there is {@link #of}
     * @param bridges pairs of metrics between which a bridge is wanted
     * @param regions the names of regions
     * @return sections for cities, counties, streets where some are known, and each bridge
     * @throws IllegalArgumentException when there is no metric of a name
     */
    public static Report over(
            Coverage coverage, Collection<Organisation> population, List<Pair> bridges, RegionTree regions) {
        CoverageReport maker = new CoverageReport(coverage, regions);
        List<Stand> stands = population.stream()
                .map(organisation -> new Stand(organisation, coverage.decide(organisation)))
                .toList();
        List<Section> sections = new ArrayList<>();
        sections.add(maker.section("cities", CITIES, maker.places(stands, maker.regions::city)));
        sections.add(maker.section("counties", COUNTIES, maker.places(stands, maker.regions::county)));
        List<Place> streets = maker.places(stands, maker.regions::street);
        if (streets.stream().anyMatch(Place::isRegion)) {
            sections.add(maker.section("streets", STREETS, streets));
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

    /** An organisation and where it stands in each metric. */
    private record Stand(Organisation organisation, List<Decision<Standing>> decisions) {}

    /** A place: for each metric the numerator, denominator, rate, excluded and undecided. */
    private record Place(Label name, String code, Cell organisations, List<List<Cell>> metrics) {
        boolean isRegion() {
            return !code.isEmpty();
        }

        Row row() {
            List<Cell> cells = new ArrayList<>(List.of(Cell.words(name), Cell.text(code), organisations));
            metrics.forEach(cells::addAll);
            return new Row(cells, name.equals(WHOLE));
        }
    }

    /** The places of a level, those of no place in one, and the whole. */
    private List<Place> places(
            Map<RegionCode, CoverageTally> tallies,
            CoverageTally whole,
            Function<RegionCode, Optional<RegionCode>> row) {
        Map<RegionCode, CoverageTally> there = new TreeMap<>(tallies);
        there.keySet().removeIf(code -> row.apply(code).isEmpty());
        CoverageTally unplaced = coverage.tally();
        unplaced.merge(whole);
        there.values().forEach(unplaced::subtract);
        List<Place> places = places(there, CoverageReport::place);
        if (unplaced.size() > 0) {
            places.add(place(RegionRows.UNPLACED, "", unplaced));
        }
        places.add(place(WHOLE, "", whole));
        return places;
    }

    private List<Place> places(List<Stand> stands, Function<RegionCode, Optional<RegionCode>> row) {
        Map<RegionCode, StandingLists> there = new TreeMap<>();
        StandingLists unplaced = new StandingLists(coverage.metrics().size());
        StandingLists whole = new StandingLists(coverage.metrics().size());
        for (Stand stand : stands) {
            String id = stand.organisation().getId();
            stand.organisation()
                    .getRegion()
                    .flatMap(row)
                    .map(code -> there.computeIfAbsent(
                            code, fresh -> new StandingLists(coverage.metrics().size())))
                    .orElse(unplaced)
                    .add(id, stand.decisions());
            whole.add(id, stand.decisions());
        }
        List<Place> places = places(there, CoverageReport::place);
        if (!unplaced.isEmpty()) {
            places.add(place(RegionRows.UNPLACED, "", unplaced));
        }
        places.add(place(WHOLE, "", whole));
        return places;
    }

    private <T> List<Place> places(Map<RegionCode, T> there, PlaceOf<T> placed) {
        Map<RegionCode, Label> names = regions.names(there.keySet());
        List<Place> places = new ArrayList<>();
        there.forEach((code, counted) ->
                places.add(placed.place(Objects.requireNonNull(names.get(code)), code.value(), counted)));
        return places;
    }

    /** Makes a place of what was counted there. */
    private interface PlaceOf<T> {
        Place place(Label name, String code, T counted);
    }

    private static Place place(Label name, String code, CoverageTally tally) {
        List<List<Cell>> metrics = new ArrayList<>();
        tally.counts()
                .values()
                .forEach(count -> metrics.add(List.of(
                        Cell.count(count.rate().numerator()),
                        Cell.count(count.rate().denominator()),
                        Cell.rate(count.rate()),
                        Cell.count(count.excluded()),
                        Cell.count(count.undecided()))));
        return new Place(name, code, Cell.count(tally.size()), metrics);
    }

    private static Place place(Label name, String code, StandingLists lists) {
        return new Place(name, code, lists.organisations(), lists.metrics());
    }

    private Section section(String name, Label title, List<Place> places) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Table.of(
                name, title, headings(), Rows.of(places.stream().map(Place::row).toList())));
        blocks.add(chart(name, title, places.stream().filter(Place::isRegion).toList()));
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
                            .map(place -> rate(place.metrics().get(metric)))
                            .toList()));
        }
        return new Chart(
                name + "Chart",
                title,
                Chart.Kind.BARS,
                places.stream().map(Place::name).toList(),
                series);
    }

    /** The rate alone: the table beside the chart holds who is behind it. */
    private static Cell rate(List<Cell> metric) {
        return metric.get(RATE) instanceof Cell.Ratio ratio ? Cell.rate(ratio.rate()) : metric.get(RATE);
    }

    private Note definitions() {
        List<Label> lines = new ArrayList<>();
        lines.add(new Label(
                "剔除：不在统计范围；待定：缺少情况，不计入分子和分母。率为分子除以分母，四舍五入保留两位小数；分母为零不适用。",
                "Excluded: outside the population. Undecided: facts are missing; in neither numerator nor denominator."
                        + " Rates are rounded half up to two decimals; with a denominator of zero they do not apply."));
        lines.add(new Label(
                "未填区划、或区划未细到本表各行的单位列入“未分列”。",
                "Organisations without a region, or with one wider than the rows, are not placed."));
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
