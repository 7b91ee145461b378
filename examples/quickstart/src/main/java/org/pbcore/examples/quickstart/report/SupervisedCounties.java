package org.pbcore.examples.quickstart.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.code.RegionLevel;
import org.pbcore.model.region.RegionTree;
import org.pbcore.model.supervision.Bulletin;
import org.pbcore.model.supervision.BulletinEntry;
import org.pbcore.model.supervision.SupervisionNotice;
import org.pbcore.model.term.Label;
import org.pbcore.reports.office.BulletinReport.Target;
import org.pbcore.rules.coverage.CoverageTally;
import org.pbcore.rules.coverage.Metric;
import org.pbcore.rules.coverage.MetricCount;
import org.pbcore.rules.coverage.RegionalCoverage;
import org.pbcore.rules.supervision.Notices;
import org.pbcore.rules.supervision.SupervisionFacts;

/** The counties of a survey by one metric, each with the target that the office set and its open notices. */
final class SupervisedCounties {
    private final Material material;
    private final Metric metric;
    private final List<BulletinEntry> entries = new ArrayList<>();
    private final Map<String, Long> undecided = new HashMap<>();
    private final Map<String, SupervisionOptions.Target> targets = new HashMap<>();
    private final List<SupervisionNotice> notices = new ArrayList<>();
    private CountyNames names;
    private long unplaced;

    private SupervisedCounties(Material material) {
        this.material = material;
        this.names = new CountyNames(List.of(), material::name);
        this.metric = material.rulebook().coverage().metric(material.aim().metric());
    }

    /**
     * The target that an office set: for one unit, or for all where it names none.
     *
     * @param unit the unit
     * @param metric the metric
     * @param targetPercent the target
     * @param deadline the last day for it
     */
    record TargetSet(Optional<String> unit, String metric, int targetPercent, LocalDate deadline) {
        TargetSet {
            OfficeLetter.needed("/metric", metric);
            OfficeLetter.needed("/deadline", deadline);
            if (targetPercent < 0 || targetPercent > 100) {
                throw new InvalidFactsException("/targetPercent", "应为0至100 from 0 to 100");
            }
        }
    }

    static SupervisedCounties of(Material material) throws IOException {
        SupervisedCounties counties = new SupervisedCounties(material);
        counties.aim();
        counties.follow();
        counties.count();
        counties.name();
        return counties;
    }

    private void name() {
        Stream<String> counted = entries.stream().map(BulletinEntry::getUnit);
        Stream<String> noticed = notices.stream().map(SupervisionNotice::getUnit);
        names = new CountyNames(Stream.concat(counted, noticed).toList(), material::name);
    }

    /** A target for one unit goes before the option, and that before one for all. */
    private void aim() throws IOException {
        List<TargetSet> set = material.facts().linesIfAny("targets", TargetSet.class).stream()
                .filter(target -> target.metric().equals(metric.name()))
                .toList();
        for (TargetSet target : set) {
            targets.put(
                    target.unit().orElse(""), new SupervisionOptions.Target(target.targetPercent(), target.deadline()));
        }
        material.aim().target().ifPresent(asked -> targets.put("", asked));
        if (targets.isEmpty()) {
            throw new MissingFactsException("targets.jsonl (" + metric.name() + "; --target --deadline)");
        }
    }

    private void follow() throws IOException {
        if (!material.facts().has("supervision-notices")) {
            material.tell("没有 supervision-notices.jsonl，没有督办单计为未销号 not given: no notice counts as open");
        }
        SupervisionLines check = new SupervisionLines(material.rulebook());
        for (SupervisionNotice notice :
                material.facts().linesIfAny("supervision-notices", SupervisionNotice.class, check::notice)) {
            if (!notice.getDraftedOn().isAfter(material.asOf())) {
                notices.add(notice);
            }
        }
    }

    private void count() throws IOException {
        RegionalCoverage counted = material.city().organisations().stream()
                .collect(material.rulebook().coverage().countingByRegion());
        unplaced = counted.whole().size();
        for (Map.Entry<RegionCode, CoverageTally> county : counted.counties().entrySet()) {
            if (isCounty(county.getKey())) {
                String unit = county.getKey().value();
                MetricCount count = count(county.getValue(), metric.name());
                entries.add(BulletinEntry.builder()
                        .unit(unit)
                        .numerator(Math.toIntExact(count.rate().numerator()))
                        .denominator(Math.toIntExact(count.rate().denominator()))
                        .build());
                undecided.put(unit, count.undecided());
                unplaced -= county.getValue().size();
            }
        }
    }

    /** The numbers of a metric that is counted. */
    static MetricCount count(CoverageTally tally, String metric) {
        return Objects.requireNonNull(tally.counts().get(metric), metric);
    }

    /** A county, or a city that has none. */
    private static boolean isCounty(RegionCode code) {
        return code.level() == RegionLevel.COUNTY
                || (code.level() == RegionLevel.CITY
                        && RegionTree.bundled().children(code).stream()
                                .noneMatch(inner -> inner.code().level() == RegionLevel.COUNTY));
    }

    List<BulletinEntry> entries() {
        return entries;
    }

    /** The metric, as people call it. */
    Label metric() {
        return metric.label();
    }

    Map<String, Long> undecided() {
        return undecided;
    }

    /** How many organisations lie in none of the counties. */
    long unplaced() {
        return unplaced;
    }

    /** The notices that the office had drafted by the day, in the order given. */
    List<SupervisionNotice> notices() {
        return notices;
    }

    /** The last bulletin of the metric before a day. */
    Optional<Bulletin> before(LocalDate day) throws IOException {
        return material.facts().linesIfAny("bulletins", Bulletin.class, SupervisionLines::bulletin).stream()
                .filter(bulletin -> bulletin.getMetric().equals(metric.name()))
                .filter(bulletin -> bulletin.getIssuedOn().isBefore(day))
                .reduce((one, other) -> other.getIssuedOn().isBefore(one.getIssuedOn()) ? one : other);
    }

    Optional<Target> target(String unit) {
        SupervisionOptions.Target own = targets.getOrDefault(unit, targets.get(""));
        return Optional.ofNullable(own)
                .map(target -> new Target(target.percent(), target.deadline(), open(unit, material.asOf())));
    }

    /** How many notices of a unit are open at the end of a day. */
    int open(String unit, LocalDate on) {
        return material.rulebook().supervision().notices().open(notices, unit, on);
    }

    /** How many notices of its unit, drafted before its day, were open on the day a notice was drafted. */
    int openBeside(SupervisionNotice notice) {
        List<SupervisionNotice> others = notices.stream()
                .filter(other -> other.getDraftedOn().isBefore(notice.getDraftedOn()))
                .toList();
        return material.rulebook().supervision().notices().open(others, notice.getUnit(), notice.getDraftedOn());
    }

    /** The notices of a unit that are open at the end of the day. */
    List<SupervisionNotice> openNotices(String unit) {
        Notices rules = material.rulebook().supervision().notices();
        return notices.stream()
                .filter(notice -> rules.open(List.of(notice), unit, material.asOf()) > 0)
                .toList();
    }

    /** What supervision is asked about a county; empty where it has no target. */
    Optional<SupervisionFacts> facts(BulletinEntry entry) {
        return target(entry.getUnit())
                .map(target -> new SupervisionFacts(
                        entry.getNumerator(),
                        entry.getDenominator(),
                        target.percent(),
                        target.deadline(),
                        target.openNotices()));
    }

    /** What a unit is called: a county as {@link CountyNames} says, any other as the facts call it. */
    Label name(String unit) {
        return names.of(unit);
    }
}
