package org.pbcore.rules.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pbcore.rules.AnswerText;
import org.pbcore.rules.BruteForce;
import org.pbcore.rules.OrganisationText;

class SurveyProperties {
    private static final Survey SURVEY = new Survey();
    private static final Map<String, List<String>> UNIVERSE = universe();

    @Property(edgeCases = EdgeCasesMode.NONE)
    void decide_completeFacts_isAsTheClausesRead(@ForAll("complete") Map<String, String> facts) {
        boolean social = facts.get("kind").equals("SOCIAL_ORGANISATION");
        boolean cityWide = social && facts.get("scope").equals("CITY_WIDE");
        boolean registered = social && facts.get("registered").equals("true");
        String surveyor = social ? socialSurveyor(facts) : enterpriseSurveyor(facts);
        String ledgerUnit;
        if (social) {
            ledgerUnit = registered ? "ORGANISATION_DEPARTMENT" : "TOWNSHIP_WITH_COMMUNITY";
        } else {
            ledgerUnit = facts.get("parkLevel").equals("PROVINCIAL_OR_ABOVE") ? "PARK" : surveyor;
        }

        assertThat(answers(facts))
                .containsExactly(
                        Map.entry("surveyor", surveyor),
                        Map.entry("ledgerUnit", ledgerUnit),
                        Map.entry("coKeepers", registered ? "CIVIL_AFFAIRS" : "-"),
                        Map.entry("classifiedLedger", String.valueOf(cityWide)));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void decide_withUnknownFacts_agreesWithEveryCompletion(@ForAll("partial") Map<String, String> facts) {
        assertThat(answers(facts)).isEqualTo(BruteForce.answers(UNIVERSE, facts, SurveyProperties::answers));
    }

    @Provide
    Arbitrary<Map<String, String>> complete() {
        return facts(0);
    }

    @Provide
    Arbitrary<Map<String, String>> partial() {
        return facts(0.4);
    }

    private static Arbitrary<Map<String, String>> facts(double unknown) {
        List<Arbitrary<Map<String, String>>> each = UNIVERSE.entrySet().stream()
                .map(fact -> Arbitraries.of(fact.getValue())
                        .optional(1 - unknown)
                        .map(value ->
                                value.map(known -> Map.of(fact.getKey(), known)).orElse(Map.of())))
                .toList();
        return Combinators.combine(each).as(all -> {
            Map<String, String> facts = new LinkedHashMap<>();
            all.forEach(facts::putAll);
            return facts;
        });
    }

    private static String socialSurveyor(Map<String, String> facts) {
        return Map.of(
                        "CITY_WIDE", "CITY_INDUSTRY_COMMITTEE",
                        "COMMUNITY", "TOWNSHIP_WITH_COMMUNITY",
                        "LOCAL", "COUNTY_ORGANISATION_DEPARTMENT")
                .get(facts.get("scope"));
    }

    private static String enterpriseSurveyor(Map<String, String> facts) {
        boolean smallAndDispersed = facts.get("dispersed").equals("true")
                && Set.of("SMALL", "MICRO").contains(facts.get("scale"));
        return facts.get("category").equals("INDIVIDUAL_BUSINESS")
                        || facts.get("venue").equals("MARKET")
                        || smallAndDispersed
                ? "INDUSTRY_AND_COMMERCE"
                : "COUNTY_ORGANISATION_DEPARTMENT";
    }

    private static Map<String, String> answers(Map<String, String> facts) {
        return AnswerText.texts(SURVEY.decide(OrganisationText.organisation(facts)));
    }

    private static Map<String, List<String>> universe() {
        Map<String, List<String>> universe = new LinkedHashMap<>();
        universe.put("kind", List.of("NON_PUBLIC_ENTERPRISE", "SOCIAL_ORGANISATION"));
        universe.put(
                "category",
                List.of("COMPANY", "INDIVIDUAL_BUSINESS", "ASSOCIATION", "FOUNDATION", "SERVICE_INSTITUTION"));
        universe.put("scale", List.of("LARGE", "MEDIUM", "SMALL", "MICRO"));
        universe.put("dispersed", List.of("false", "true"));
        universe.put(
                "venue",
                List.of("NONE", "PARK", "COMMERCIAL_BUILDING", "MARKET", "MAKER_SPACE", "CHARACTERISTIC_TOWN"));
        universe.put("parkLevel", List.of("NONE", "PROVINCIAL_OR_ABOVE", "BELOW_PROVINCIAL"));
        universe.put("scope", List.of("CITY_WIDE", "LOCAL", "COMMUNITY"));
        universe.put("registered", List.of("false", "true"));
        return universe;
    }
}
