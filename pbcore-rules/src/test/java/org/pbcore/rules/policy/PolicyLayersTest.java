package org.pbcore.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pbcore.rules.PolicyText;
import org.pbcore.rules.table.Bound;
import org.pbcore.rules.table.Modality;

class PolicyLayersTest {
    private static final LocalDate AUTUMN = LocalDate.of(2020, 9, 15);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2021, 1, 1);

    @Test
    void readAll_fiveLayersInAnyOrder_standOnEachOther() {
        assertThat(MadeUpLayers.county().layers())
                .extracting(Policy::id)
                .containsExactly(
                        "made-up-county",
                        "made-up-city",
                        "made-up-province",
                        "two-new-2020",
                        "branch-regulations-2018");
        assertThat(MadeUpLayers.read("made-up-province", "made-up-county", "made-up-city"))
                .extracting(Policy::id)
                .containsExactly("made-up-province", "made-up-county", "made-up-city");
        assertThat(MadeUpLayers.county().rules()).contains("formation", "coverage");
    }

    @ParameterizedTest
    @CsvSource({
        "formation.headcount.enterprise,made-up-county,2020-12-31",
        "formation.headcount.enterprise,made-up-province,2021-01-01",
        "formation.joint.organisations,made-up-county,2020-09-15",
        "formation.functional,made-up-city,2020-09-15",
        "formation.joint,made-up-province,2020-09-15",
        "formation.fullMembers,two-new-2020,2020-09-15",
        "formation.members,branch-regulations-2018,2020-09-15"
    })
    void parameter_ofAnyLayer_knowsItsOrigin(String parameter, String layer, LocalDate date) {
        Parameters p = MadeUpLayers.county().on(date);

        assertThat(p.origin(parameter).id()).isEqualTo(layer);
        assertThat(p.citation(parameter).policy()).isEqualTo(layer);
        assertThat(p.setting(parameter).orElseThrow().policy()).isSameAs(p.origin(parameter));
    }

    @Test
    void parameter_thatCitesAnArticleOnly_carriesOutTheClauseOfALayerAboveAtAnyDepth() {
        Parameters p = MadeUpLayers.county().on(AUTUMN);

        assertThat(p.clause("formation.joint")).hasToString("2.2.2-d");
        assertThat(p.clause("formation.headcount.enterprise")).hasToString("2.2.2-b");
        assertThat(p.names())
                .contains("formation.members", "formation.functional")
                .doesNotContain("formation.none");
    }

    @Test
    void replacing_someParameters_takesThoseAndTheirClausesFromElsewhere() {
        Parameters county = MadeUpLayers.county().on(AUTUMN);
        Parameters baseline = Policies.builtin("branch-regulations-2018").on(AUTUMN);
        Parameters mixed = county.replacing(Set.of("formation.joint", "formation.functional"), baseline);

        assertThat(mixed.modality("formation.joint")).isEqualTo(Modality.MUST);
        assertThat(mixed.origin("formation.joint").id()).isEqualTo("branch-regulations-2018");
        assertThat(mixed.has("formation.functional")).isFalse();
        assertThat(mixed.names()).doesNotContain("formation.functional").contains("formation.joint");
        assertThat(mixed.bound("formation.headcount.enterprise")).isEqualTo(Bound.atLeast(30));
        assertThat(mixed.policy()).isSameAs(county.policy());
        assertThat(baseline.replacing(Set.of("formation.functional"), mixed).has("formation.functional"))
                .isFalse();
    }

    @Test
    void readAll_policiesInACircle_areRefusedAtTheLinkThatClosesIt() {
        assertRefused(
                        "/extends",
                        document("a", "990000", "b"),
                        document("b", "990000", "c"),
                        document("c", "990000", "a"))
                .hasMessageContaining("a → b → c → a");
        assertRefused("/extends", document("a", "990000", "a"));
    }

    @Test
    void readAll_twoPoliciesOfOneId_areRefused() {
        assertRefused("/id", document("a", "990000", "two-new-2020"), document("a", "990000", "two-new-2020"));
    }

    @Test
    void readAll_unknownParent_isRefusedAndABuiltInIdMayBeTakenOver() throws IOException {
        assertRefused("/extends", document("a", "990000", "nobody"));
        List<Policy> own = readAll(
                document("county", "990102", "two-new-2020"),
                document("two-new-2020", "990000", "branch-regulations-2018"));
        assertThat(own.get(0).parent()).containsSame(own.get(1));
    }

    @Test
    void read_policyThatExtendsAnotherOfItsOwnId_isRefused() {
        assertThatThrownBy(() -> PolicyText.read(document("two-new-2020", "990000", "two-new-2020")))
                .isInstanceOfSatisfying(
                        PolicyFormatException.class,
                        refusal -> assertThat(refusal.pointer()).isEqualTo("/extends"));
    }

    @ParameterizedTest
    @CsvSource({
        "CN,CN,true",
        "CN,990000,true",
        "990000,CN,false",
        "990000,990100,true",
        "990000,980100,false",
        "990100,990102,true",
        "990100,990202,false",
        "990100,990100,true",
        "990102,990100,false",
        "990102,990102003,true",
        "990102,990103003,false",
        "990102003,990102003004,true"
    })
    void jurisdiction_ofALayer_liesWithinThatOfTheLayerAbove(String above, String below, boolean within)
            throws IOException {
        String upper = document("upper", above, "branch-regulations-2018");
        String lower = document("lower", below, "upper");

        if (within) {
            assertThat(readAll(upper, lower)).hasSize(2);
        } else {
            assertRefused("/jurisdiction", upper, lower).hasMessageContaining("outside " + above);
        }
    }

    @Test
    void conflicts_ofThePlanWithTheBaseline_areTheTwoThatTheirTextsHave() {
        List<PolicyConflict> conflicts = PolicyConflicts.of(Policies.builtin("two-new-2020"));

        assertThat(conflicts)
                .extracting(conflict -> conflict.lower().parameter())
                .containsExactly("formation.joint", "formation.joint.organisations");
        assertThat(conflicts.get(0).aspects()).containsExactly(SettingAspect.MODALITY);
        assertThat(conflicts.get(1).aspects()).containsExactlyInAnyOrder(SettingAspect.NUMBER, SettingAspect.STRENGTH);
        assertThat(conflicts).allSatisfy(conflict -> assertThat(conflict.from()).isEqualTo(LocalDate.of(2020, 1, 1)));
        assertThat(conflicts.get(1).sentence().chinese())
                .isEqualTo("联合党组织覆盖单位：党支部工作条例（试行）基线（2.2.2-e，第5条）为一般5个以下，两个覆盖质量市级方案（2.2.2-e）"
                        + "为原则上3个以下；自2020-01-01起依后者。");
        assertThat(conflicts.get(0).sentence().english())
                .isEqualTo(
                        "formation of a joint branch: Baseline of the branch work regulations (trial) (2.2.2-d, art. 5)"
                                + " says must; City plan on the quality of the two coverages (2.2.2-d) says may;"
                                + " the latter holds from 2020-01-01.");
        assertThat(PolicyConflicts.of(Policies.builtin("branch-regulations-2018")))
                .isEmpty();
    }

    @Test
    void conflicts_overFiveLayers_nameEachNeighbourWithItsDays() {
        List<String> lines = PolicyConflicts.of(MadeUpLayers.county()).stream()
                .map(conflict -> conflict.lower().parameter() + " "
                        + conflict.upper().policy().id() + " > "
                        + conflict.lower().policy().id() + " "
                        + conflict.from() + ".."
                        + conflict.to().map(LocalDate::toString).orElse("") + " "
                        + conflict.aspects().stream().sorted().toList())
                .toList();

        assertThat(lines)
                .containsExactly(
                        "formation.functional two-new-2020 > made-up-city 2020-06-01.. [BOUND_WORD]",
                        "formation.headcount.enterprise two-new-2020 > made-up-province 2020-03-01.. [NUMBER]",
                        "formation.headcount.enterprise made-up-province > made-up-county 2020-07-01..2020-12-31"
                                + " [NUMBER, MODALITY]",
                        "formation.joint branch-regulations-2018 > two-new-2020 2020-01-01.. [MODALITY]",
                        "formation.joint two-new-2020 > made-up-province 2020-03-01.. [MODALITY]",
                        "formation.joint.organisations branch-regulations-2018 > two-new-2020 2020-01-01.. [NUMBER, STRENGTH]",
                        "formation.joint.organisations two-new-2020 > made-up-city 2020-06-01..2020-12-31 [NUMBER]",
                        "formation.joint.organisations made-up-city > made-up-county 2020-07-01..2020-12-31 [BOUND_WORD]",
                        "formation.joint.organisations two-new-2020 > made-up-city 2021-01-01.. [NUMBER, STRENGTH]",
                        "formation.joint.organisations made-up-city > made-up-county 2021-01-01.. [BOUND_WORD, STRENGTH]");
    }

    @Test
    void conflicts_onADate_areThoseThatHoldOnIt() {
        Policy county = MadeUpLayers.county();

        assertThat(PolicyConflicts.on(county, LocalDate.of(2020, 12, 31)))
                .anyMatch(conflict -> conflict.lower().policy() == county
                        && conflict.lower().parameter().equals("formation.headcount.enterprise"));
        assertThat(PolicyConflicts.on(county, NEXT_YEAR))
                .hasSize(7)
                .noneMatch(conflict -> conflict.lower().policy() == county
                        && conflict.lower().parameter().equals("formation.headcount.enterprise"));
        assertThat(PolicyConflicts.on(county, LocalDate.of(2019, 12, 31))).isEmpty();
        assertThat(PolicyConflicts.on(county, NEXT_YEAR))
                .allSatisfy(conflict -> assertThat(conflict.lower().differences(conflict.upper()))
                        .isEqualTo(conflict.aspects()));
    }

    /** Bottom-up: whatever is in force on a day is said by the lowest layer of that day's conflicts. */
    @Test
    void conflicts_eachDayAChangeCanFallOn_agreeWithWhatIsInForce() {
        Policy county = MadeUpLayers.county();
        for (LocalDate day = LocalDate.of(2020, 7, 1); day.isBefore(LocalDate.of(2021, 2, 1)); day = day.plusDays(1)) {
            Parameters p = county.on(day);
            for (PolicyConflict conflict : PolicyConflicts.on(county, day)) {
                String name = conflict.lower().parameter();
                List<Policy> layers = county.layers();
                assertThat(layers.indexOf(p.origin(name)))
                        .isLessThanOrEqualTo(layers.indexOf(conflict.lower().policy()));
                assertThat(layers.indexOf(conflict.lower().policy()))
                        .isLessThan(layers.indexOf(conflict.upper().policy()));
            }
        }
    }

    private static String document(String id, String jurisdiction, String parent) {
        return "{'id': '" + id + "', 'title': {'zh': '某地', 'en': 'a place'}, 'source': {'zh': '文', 'en': 'text'},"
                + " 'jurisdiction': '" + jurisdiction + "', 'from': '2020-03-01', 'extends': '" + parent + "'}";
    }

    private static List<Policy> readAll(String... documents) throws IOException {
        Map<String, InputStream> streams = new LinkedHashMap<>();
        for (String document : documents) {
            byte[] json = document.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
            streams.put("place-" + streams.size() + ".json", new ByteArrayInputStream(json));
        }
        return Policies.readAll(streams);
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertRefused(String pointer, String... documents) {
        return assertThatThrownBy(() -> readAll(documents))
                .isInstanceOfSatisfying(
                        PolicyFormatException.class,
                        refusal -> assertThat(refusal.pointer()).isEqualTo(pointer));
    }
}
