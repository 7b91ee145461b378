package org.pbcore.rules.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.rules.AnswerText;
import org.pbcore.rules.BruteForce;
import org.pbcore.rules.OrganisationText;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.policy.Policies;

class CoverageProperties {
    private static final Coverage PLAN = Rulebook.of(Policies.builtin("two-new-2020"), LocalDate.of(2020, 9, 15))
            .coverage();
    private static final List<String> METRICS = List.of("formation", "headcount", "organisation", "work", "guidance");
    private static final Map<String, List<String>> UNIVERSE = universe();

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void tally_ofCompletePopulations_isTheNaiveCount(@ForAll("complete") List<Map<String, String>> population) {
        Map<String, MetricCount> naive = new LinkedHashMap<>();
        for (String metric : METRICS) {
            List<Map<String, String>> operating = population.stream()
                    .filter(facts -> facts.get("status").equals("OPERATING"))
                    .toList();
            List<Map<String, String>> denominator = operating.stream()
                    .filter(facts -> isInDenominator(metric, facts))
                    .toList();
            long numerator = denominator.stream()
                    .filter(facts -> isInNumerator(metric, facts))
                    .count();
            naive.put(
                    metric,
                    new MetricCount(new Rate(numerator, denominator.size()), population.size() - operating.size(), 0));
        }

        assertThat(tally(organisations(population)).counts()).isEqualTo(naive);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void decide_withUnknownFacts_agreesWithEveryCompletion(@ForAll("one") Map<String, String> facts) {
        assertThat(standings(facts))
                .isEqualTo(BruteForce.answers(UNIVERSE, known(facts), CoverageProperties::standings));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void merge_ofParts_isTheWhole(
            @ForAll("partial") List<Map<String, String>> one, @ForAll("partial") List<Map<String, String>> other) {
        List<Organisation> all = new ArrayList<>(organisations(one));
        all.addAll(organisations(other));
        CoverageTally merged = tally(organisations(one));
        CoverageTally second = tally(organisations(other));
        merged.merge(second);

        assertThat(merged.counts()).isEqualTo(tally(all).counts());
        assertThat(merged.size()).isEqualTo(all.size());
        assertThat(second.counts()).isEqualTo(tally(organisations(other)).counts());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void subtract_whatWasAdded_undoesIt(
            @ForAll("partial") List<Map<String, String>> stay, @ForAll("partial") List<Map<String, String>> leave) {
        CoverageTally tally = tally(organisations(stay));
        RegionalCoverage regional = regional(organisations(stay));
        organisations(leave).forEach(tally::add);
        organisations(leave).forEach(regional::add);
        organisations(leave).forEach(tally::subtract);
        organisations(leave).forEach(regional::subtract);

        assertThat(tally.counts()).isEqualTo(tally(organisations(stay)).counts());
        assertThat(tally.size()).isEqualTo(stay.size());
        assertThat(regional.whole().counts()).isEqualTo(tally.counts());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void tally_inAnyOrder_isTheSame(@ForAll("partial") List<Map<String, String>> population, @ForAll long seed) {
        List<Organisation> shuffled = new ArrayList<>(organisations(population));
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(tally(shuffled).counts())
                .isEqualTo(tally(organisations(population)).counts());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void regionalCoverage_rolledUp_isTheDirectCount(
            @ForAll("partial") List<Map<String, String>> one, @ForAll("partial") List<Map<String, String>> other) {
        RegionalCoverage regional = regional(organisations(one));
        regional.merge(regional(organisations(other)));
        List<Organisation> all = new ArrayList<>(organisations(one));
        all.addAll(organisations(other));

        assertThat(regional.whole().counts()).isEqualTo(tally(all).counts());
        assertRolledUp(regional.counties(), all, 6, "");
        assertRolledUp(regional.cities(), all, 4, "00");
        assertRolledUp(regional.provinces(), all, 2, "0000");
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void roster_ofAnyPopulation_listsEverybodyOnceAndAgreesWithTheCounts(
            @ForAll("partial") List<Map<String, String>> population) {
        List<Organisation> all = organisations(population);
        for (String metric : METRICS) {
            Roster roster = PLAN.roster(metric, all);
            MetricCount count = tally(all).counts().get(metric);
            List<String> listed = new ArrayList<>(roster.undecided().keySet());
            roster.standings().values().forEach(listed::addAll);

            assertThat(listed)
                    .containsExactlyInAnyOrderElementsOf(
                            all.stream().map(Organisation::getId).toList());
            assertThat((long) roster.of(Standing.COUNTED).size())
                    .isEqualTo(count.rate().numerator());
            assertThat((long) roster.of(Standing.COUNTED).size()
                            + roster.of(Standing.MISSED).size())
                    .isEqualTo(count.rate().denominator());
            assertThat((long) roster.of(Standing.EXCLUDED).size()).isEqualTo(count.excluded());
            assertThat((long) roster.undecided().size()).isEqualTo(count.undecided());
            assertThat(roster.undecided().values())
                    .allSatisfy(missing -> assertThat(missing).isNotEmpty());
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void bridge_betweenAnyMetrics_isTheDifferenceOfTheirRosters(
            @ForAll("partial") List<Map<String, String>> population) {
        List<Organisation> all = organisations(population);
        for (String one : METRICS) {
            for (String other : METRICS) {
                Map<String, Optional<Standing>> before = byId(PLAN.roster(one, all));
                Map<String, Optional<Standing>> after = byId(PLAN.roster(other, all));
                Set<String> moved = before.keySet().stream()
                        .filter(id -> !before.get(id).equals(after.get(id)))
                        .collect(Collectors.toSet());
                Bridge bridge = PLAN.bridge(one, other, all);

                assertThat(bridge.differences())
                        .extracting(Bridge.Difference::organisation)
                        .containsExactlyInAnyOrderElementsOf(moved);
                assertThat(bridge.differences()).allSatisfy(difference -> {
                    assertThat(difference.one()).isEqualTo(before.get(difference.organisation()));
                    assertThat(difference.other()).isEqualTo(after.get(difference.organisation()));
                });
            }
        }
    }

    @Provide
    Arbitrary<List<Map<String, String>>> complete() {
        return facts(0).list().ofMaxSize(30);
    }

    @Provide
    Arbitrary<List<Map<String, String>>> partial() {
        return facts(0.2).list().ofMaxSize(15);
    }

    @Provide
    Arbitrary<Map<String, String>> one() {
        return facts(0.4);
    }

    private static Arbitrary<Map<String, String>> facts(double unknown) {
        List<Arbitrary<Map<String, String>>> each = new ArrayList<>();
        UNIVERSE.forEach((fact, values) -> each.add(fact(fact, values, unknown)));
        each.add(fact(
                "region",
                List.of("410105", "410105001", "410102", "410202", "110101", "410100", "441900003"),
                unknown));
        return Combinators.combine(each).as(all -> {
            Map<String, String> facts = new LinkedHashMap<>();
            all.forEach(facts::putAll);
            return facts;
        });
    }

    private static Arbitrary<Map<String, String>> fact(String name, List<String> values, double unknown) {
        Arbitrary<String> skewed = name.equals("status")
                ? Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.just("OPERATING")),
                        Tuple.of(1, Arbitraries.of(values)))
                : Arbitraries.of(values);
        return skewed.optional(1 - unknown)
                .map(value -> value.map(known -> Map.of(name, known)).orElse(Map.of()));
    }

    private static boolean isInDenominator(String metric, Map<String, String> facts) {
        int target = facts.get("kind").equals("SOCIAL_ORGANISATION") ? 30 : 50;
        return switch (metric) {
            case "formation" -> Integer.parseInt(facts.get("fullMembers")) >= 3;
            case "headcount" -> Integer.parseInt(facts.get("employees")) >= target;
            case "guidance" -> !has(facts);
            default -> true;
        };
    }

    private static boolean isInNumerator(String metric, Map<String, String> facts) {
        boolean guided = Integer.parseInt(facts.get("instructors")) > 0;
        return switch (metric) {
            case "work" -> has(facts) || facts.get("partyOrganisation").equals("FUNCTIONAL") || guided;
            case "guidance" -> guided;
            default -> has(facts);
        };
    }

    private static boolean has(Map<String, String> facts) {
        return Set.of("OWN", "JOINT", "REGIONAL", "INDUSTRY").contains(facts.get("partyOrganisation"));
    }

    private static void assertRolledUp(
            Map<RegionCode, CoverageTally> tallies,
            List<Organisation> all,
            int digits,
            String zeros) {
        Map<String, List<Organisation>> direct = all.stream()
                .filter(organisation -> organisation.getRegion().isPresent())
                .collect(Collectors.groupingBy(organisation ->
                        organisation.getRegion().orElseThrow().value().substring(0, digits) + zeros));

        assertThat(List.copyOf(tallies.keySet())).isSorted();
        assertThat(tallies.keySet())
                .extracting(RegionCode::value)
                .containsExactlyInAnyOrderElementsOf(direct.keySet());
        tallies.forEach((region, tally) -> assertThat(tally.counts())
                .isEqualTo(tally(direct.get(region.value())).counts()));
    }

    private static Map<String, Optional<Standing>> byId(Roster roster) {
        Map<String, Optional<Standing>> byId = new LinkedHashMap<>();
        roster.standings().forEach((standing, ids) -> ids.forEach(id -> byId.put(id, Optional.of(standing))));
        roster.undecided().keySet().forEach(id -> byId.put(id, Optional.empty()));
        return byId;
    }

    private static Map<String, String> standings(Map<String, String> facts) {
        Map<String, String> standings = new LinkedHashMap<>();
        var decisions = PLAN.decide(OrganisationText.organisation(facts));
        for (int i = 0; i < METRICS.size(); i++) {
            standings.put(METRICS.get(i), AnswerText.text(decisions.get(i).answer()));
        }
        return standings;
    }

    private static Map<String, String> known(Map<String, String> facts) {
        Map<String, String> known = new LinkedHashMap<>(facts);
        known.keySet().retainAll(UNIVERSE.keySet());
        return known;
    }

    private static CoverageTally tally(Iterable<Organisation> organisations) {
        CoverageTally tally = PLAN.tally();
        organisations.forEach(tally::add);
        return tally;
    }

    private static RegionalCoverage regional(Iterable<Organisation> organisations) {
        RegionalCoverage regional = PLAN.regional();
        organisations.forEach(regional::add);
        return regional;
    }

    private static List<Organisation> organisations(List<Map<String, String>> population) {
        List<Organisation> organisations = new ArrayList<>();
        for (Map<String, String> facts : population) {
            Map<String, String> numbered = new LinkedHashMap<>(facts);
            numbered.put("id", "o" + organisations.size());
            organisations.add(OrganisationText.organisation(numbered));
        }
        return organisations;
    }

    private static Map<String, List<String>> universe() {
        Map<String, List<String>> universe = new LinkedHashMap<>();
        universe.put("kind", List.of("NON_PUBLIC_ENTERPRISE", "SOCIAL_ORGANISATION"));
        universe.put("status", List.of("OPERATING", "SUSPENDED", "CLOSED", "DEREGISTERED"));
        universe.put("employees", List.of("0", "29", "30", "49", "50", "2000"));
        universe.put("fullMembers", List.of("0", "2", "3", "100"));
        universe.put("partyOrganisation", List.of("NONE", "OWN", "JOINT", "REGIONAL", "INDUSTRY", "FUNCTIONAL"));
        universe.put("instructors", List.of("0", "1", "5"));
        return universe;
    }
}
