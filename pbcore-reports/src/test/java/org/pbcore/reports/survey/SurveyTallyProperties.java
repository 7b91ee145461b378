package org.pbcore.reports.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.pbcore.model.region.RegionTree;
import org.pbcore.rules.fiveclears.Clear;
import org.pbcore.rules.table.Answer;

class SurveyTallyProperties {
    private static final Map<String, Function<OrganisationDecisions, Answer<?>>> QUESTIONS = Map.of(
            "duty", one -> one.formation().duty().answer(),
            "form", one -> one.formation().form().answer(),
            "functional", one -> one.formation().functional().answer(),
            "surveyor", one -> one.survey().surveyor().answer(),
            "ledgerUnit", one -> one.survey().ledgerUnit().answer());

    @Property(tries = 60)
    void breakdowns_randomOrganisations_agreeWithNaiveCount(@ForAll long seed, @ForAll @IntRange(max = 120) int size) {
        List<OrganisationDecisions> all = some(seed, size);
        SurveyReport report = Samples.report(all, Samples.HEADING);
        QUESTIONS.forEach((name, answer) -> {
            Breakdown breakdown = report.breakdown(name);
            assertThat(breakdown.total()).isEqualTo(size);
            for (Share value : breakdown.values()) {
                assertThat(value.count())
                        .as(name + value.code())
                        .isEqualTo(all.stream()
                                .filter(one -> answer.apply(one)
                                        .value()
                                        .map(Object::toString)
                                        .equals(java.util.Optional.of(value.code())))
                                .count());
            }
            Map<String, Long> missing = new TreeMap<>();
            all.forEach(one -> answer.apply(one).missing().forEach(fact -> missing.merge(fact, 1L, Long::sum)));
            Map<String, Long> counted = new TreeMap<>();
            breakdown.undecided().missing().forEach(fact -> counted.put(fact.code(), fact.count()));
            assertThat(counted).isEqualTo(missing);
            assertThat(breakdown.undecided().count())
                    .isEqualTo(all.stream()
                            .filter(one -> !answer.apply(one).isDecided())
                            .count());
        });
    }

    @Property(tries = 60)
    void fiveClears_randomLines_agreeWithNaiveCount(@ForAll long seed, @ForAll @IntRange(max = 120) int size) {
        List<OrganisationDecisions> all = some(seed, size);
        ClearsResult result = Samples.report(all, Samples.HEADING).fiveClears();
        assertThat(result.allClear())
                .isEqualTo(all.stream()
                        .filter(one -> one.fiveClears().isAllClear())
                        .count());
        assertThat(result.allClear() + result.unclear()).isEqualTo(size);
        for (ClearsResult.ClearLine line : result.clears()) {
            Clear clear = line.clear();
            assertThat(line.unclear())
                    .isEqualTo(all.stream()
                            .filter(one -> !one.fiveClears().clears().get(clear))
                            .count());
            assertThat(line.cleared() + line.unclear()).isEqualTo(size);
        }
        long problems = all.stream()
                .mapToLong(one -> one.fiveClears().problems().size())
                .sum();
        assertThat(result.problems().stream()
                        .mapToLong(ClearsResult.ProblemLine::count)
                        .sum())
                .isEqualTo(problems);
        assertThat(result.byCode().stream().mapToLong(Share::count).sum()).isEqualTo(problems);
    }

    @Property(tries = 60)
    void coverage_randomOrganisations_partsAddUpToWhole(@ForAll long seed, @ForAll @IntRange(max = 120) int size) {
        SurveyReport report = Samples.report(some(seed, size), Samples.HEADING);
        for (int i = 0; i < report.whole().size(); i++) {
            MetricLine metric = report.whole().get(i);
            Breakdown standing = report.standings().get(i);
            assertThat(standing.total()).isEqualTo(size);
            assertThat(standing.count("COUNTED"))
                    .isEqualTo(metric.count().rate().numerator());
            assertThat(standing.count("COUNTED") + standing.count("MISSED"))
                    .isEqualTo(metric.count().rate().denominator());
            assertThat(standing.undecided().count()).isEqualTo(metric.count().undecided());
        }
        assertThat(report.organisations()).isEqualTo(size);
        assertThat(report.withoutRegion()).isBetween(0L, (long) size);
    }

    @Property(tries = 30)
    void merge_twoHalves_isTheWhole(@ForAll long seed, @ForAll @IntRange(max = 80) int size) {
        List<OrganisationDecisions> all = some(seed, size);
        SurveyTally one = new SurveyTally(Samples.RULEBOOK);
        SurveyTally other = new SurveyTally(Samples.RULEBOOK);
        all.forEach(decisions -> (decisions.hashCode() % 2 == 0 ? one : other).add(decisions));
        one.merge(other);
        SurveyReport expected = Samples.report(all, Samples.HEADING);
        assertThat(one.report(Samples.HEADING, expected.intake(), RegionTree.bundled()))
                .isEqualTo(expected);
    }

    private static List<OrganisationDecisions> some(long seed, int size) {
        Random random = new Random(seed);
        List<OrganisationDecisions> all = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            all.add(Samples.randomDecisions(random));
        }
        return all;
    }
}
