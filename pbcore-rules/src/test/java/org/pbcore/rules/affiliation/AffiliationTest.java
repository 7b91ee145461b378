package org.pbcore.rules.affiliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.region.RegionTree;
import org.pbcore.rules.AnswerText;
import org.pbcore.rules.BruteForce;
import org.pbcore.rules.ClauseRegister;
import org.pbcore.rules.OrganisationText;
import org.pbcore.rules.table.Explanation;

class AffiliationTest {
    private static final Affiliation AFFILIATION = new Affiliation();
    private static final Map<String, List<String>> UNIVERSE = universe();

    @ParameterizedTest
    @CsvFileSource(resources = "affiliation.csv", useHeadersInDisplayName = true)
    void decide_case_isAsItSays(
            String facts,
            String affiliation,
            String through,
            String jointLeadership,
            String backstop,
            String guidance,
            String ground,
            String why) {
        AffiliationDecision decision = AFFILIATION.decide(OrganisationText.organisation(facts));

        assertThat(AnswerText.texts(decision))
                .containsExactly(
                        Map.entry("affiliation", affiliation),
                        Map.entry("through", through),
                        Map.entry("jointLeadership", jointLeadership),
                        Map.entry("backstop", backstop),
                        Map.entry("guidance", guidance));
        if (ground != null) {
            assertThat(AnswerText.grounds(decision.affiliation().rows())).containsExactly(ground);
        }
        assertThat(why).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CITY", "COUNTY"})
    void decide_enterpriseUnderASocialCommittee_isRefusedAtThatFact(String committee) {
        Organisation enterprise =
                OrganisationText.organisation("kind=NON_PUBLIC_ENTERPRISE socialCommittee=" + committee);

        assertThatThrownBy(() -> AFFILIATION.decide(enterprise))
                .isInstanceOfSatisfying(
                        InvalidFactsException.class,
                        refusal -> assertThat(refusal.path()).isEqualTo("/socialCommittee"))
                .hasMessageContaining("企业不隶属社会组织党委");
        assertThatThrownBy(() -> AFFILIATION.explain(enterprise)).isInstanceOf(InvalidFactsException.class);
    }

    @Test
    void decide_everyCompleteOrganisation_fitsTheFirstCaseThatFits() {
        for (Map<String, String> facts : every(UNIVERSE)) {
            if (!isRefused(facts)) {
                AffiliationDecision decision = AFFILIATION.decide(OrganisationText.organisation(facts));

                assertThat(decision.isDecided()).isTrue();
                assertThat(AnswerText.text(decision.affiliation().byName().get("affiliation")))
                        .isEqualTo(firstThatFits(facts));
                assertThat(AnswerText.text(decision.guidance().answer()))
                        .isEqualTo(facts.get("internet").equals("true") ? "INTERNET_INDUSTRY_COMMITTEE" : "-");
            }
        }
    }

    @Test
    void decide_everyPartlyKnownOrganisation_agreesWithEveryCompletion() {
        Map<String, List<String>> optional = new LinkedHashMap<>();
        UNIVERSE.forEach((fact, values) -> {
            List<String> orUnknown = new ArrayList<>(values);
            orUnknown.add("");
            optional.put(fact, orUnknown);
        });
        for (Map<String, String> facts : every(optional)) {
            facts.values().removeIf(String::isEmpty);
            if (!isRefused(facts)) {
                assertThat(answers(facts))
                        .as("%s", facts)
                        .isEqualTo(BruteForce.answers(UNIVERSE, facts, AffiliationTest::answers));
            }
        }
    }

    @Test
    void tables_everyRow_citesAClauseOfTheRegister() {
        assertThat(AFFILIATION.tables())
                .extracting(table -> table.id())
                .containsExactly("affiliation.affiliation", "affiliation.guidance");
        assertThat(AFFILIATION.tables())
                .flatExtracting(table -> table.rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(ClauseRegister.CLAUSES).contains(row.clause()));
    }

    @Test
    void guidance_onEitherSide_citesItsClause() {
        assertThat(AnswerText.grounds(AFFILIATION
                        .decide(OrganisationText.organisation("internet=true"))
                        .guidance()
                        .rows()))
                .containsExactly("internet 2.2.3-f MUST");
        assertThat(AnswerText.grounds(AFFILIATION
                        .decide(OrganisationText.organisation("internet=false"))
                        .guidance()
                        .rows()))
                .containsExactly("no-guidance 2.2.3-f NONE");
    }

    @Test
    void explain_anOrganisation_saysTheSameAsDecide() {
        Organisation organisation = OrganisationText.organisation(
                "kind=NON_PUBLIC_ENTERPRISE industryBody=false internet=true venue=MARKET");

        assertThat(AFFILIATION.explain(organisation))
                .extracting(explanation -> (Object) explanation.decision())
                .isEqualTo(AFFILIATION.decide(organisation).decisions());
        assertThat(AFFILIATION.explain(organisation))
                .extracting(Explanation::reason)
                .extracting(reason -> reason.chinese().substring(0, 2))
                .containsExactly("街道", "互联");
    }

    @Test
    void resolve_knownAffiliationAndRegion_namesTheBody() {
        PartyBody street = new PartyBody(
                "b1", AffiliationBody.TOWNSHIP_OR_STREET, "某街道", RegionCode.parse("410105"), Optional.empty());
        BodyRegister bodies = new BodyRegister(RegionTree.bundled(), List.of(street));
        String facts = "kind=NON_PUBLIC_ENTERPRISE industryBody=false venue=NONE";

        assertThat(AFFILIATION.resolve(OrganisationText.organisation(facts + " region=410105"), bodies))
                .hasValueSatisfying(resolved -> {
                    assertThat(((Resolution.Named) resolved).body()).isEqualTo(street);
                    assertThat(((Resolution.Named) resolved).isBackstop()).isFalse();
                });
        assertThat(AFFILIATION.resolve(OrganisationText.organisation(facts), bodies))
                .isEmpty();
        assertThat(AFFILIATION.resolve(OrganisationText.organisation("region=410105"), bodies))
                .isEmpty();
    }

    private static String firstThatFits(Map<String, String> facts) {
        if (!facts.get("socialCommittee").equals("NONE")) {
            return facts.get("socialCommittee") + "_SOCIAL_COMMITTEE";
        }
        if (facts.get("industryBody").equals("true")) {
            return "SUPERVISING_UNIT";
        }
        return switch (facts.get("venue")) {
            case "PARK" -> "PARK_COMMITTEE";
            case "COMMERCIAL_BUILDING", "MARKET" -> "STREET_WORKING_COMMITTEE";
            case "NONE" -> "TOWNSHIP_OR_STREET";
            default -> facts.get("venueInPark").equals("true") ? "PARK_COMMITTEE" : "TOWNSHIP_OR_STREET";
        };
    }

    private static boolean isRefused(Map<String, String> facts) {
        return "NON_PUBLIC_ENTERPRISE".equals(facts.get("kind"))
                && List.of("CITY", "COUNTY").contains(facts.getOrDefault("socialCommittee", ""));
    }

    private static Map<String, String> answers(Map<String, String> facts) {
        return AnswerText.texts(AFFILIATION.decide(OrganisationText.organisation(facts)));
    }

    private static Map<String, List<String>> universe() {
        Map<String, List<String>> universe = new LinkedHashMap<>();
        universe.put("kind", List.of("NON_PUBLIC_ENTERPRISE", "SOCIAL_ORGANISATION"));
        universe.put(
                "venue",
                List.of("NONE", "PARK", "COMMERCIAL_BUILDING", "MARKET", "MAKER_SPACE", "CHARACTERISTIC_TOWN"));
        universe.put("venueInPark", List.of("false", "true"));
        universe.put("industryBody", List.of("false", "true"));
        universe.put("internet", List.of("false", "true"));
        universe.put("socialCommittee", List.of("NONE", "CITY", "COUNTY"));
        return universe;
    }

    private static List<Map<String, String>> every(Map<String, List<String>> universe) {
        return BruteForce.completions(universe, Map.of());
    }
}
