package org.pbcore.rules.affiliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pbcore.rules.affiliation.AffiliationBody.CITY_SOCIAL_COMMITTEE;
import static org.pbcore.rules.affiliation.AffiliationBody.PARK_COMMITTEE;
import static org.pbcore.rules.affiliation.AffiliationBody.STREET_WORKING_COMMITTEE;
import static org.pbcore.rules.affiliation.AffiliationBody.TOWNSHIP_OR_STREET;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.region.Region;
import org.pbcore.model.region.RegionTree;

class BodyRegisterTest {
    private static final RegionTree COUNTIES = RegionTree.bundled();
    private static final RegionTree STREETS = COUNTIES.with(List.of(
            new Region(code("410105001"), "经八路街道", Optional.of(code("410105"))),
            new Region(code("410105002"), "花园路街道", Optional.of(code("410105"))),
            new Region(code("410105001002"), "某社区", Optional.of(code("410105001")))));

    private static final PartyBody CITY_SOCIAL = body("city", CITY_SOCIAL_COMMITTEE, "410100", null);
    private static final PartyBody COUNTY_STREETS = body("county", STREET_WORKING_COMMITTEE, "410105", "city");
    private static final PartyBody STREET = body("street", STREET_WORKING_COMMITTEE, "410105001", "county");
    private static final PartyBody TOWNSHIP = body("township", TOWNSHIP_OR_STREET, "410105001", "street");

    @Test
    void resolve_bodyInTheOwnRegion_isThatBodyWithItsSuperiors() {
        BodyRegister bodies = register(CITY_SOCIAL, COUNTY_STREETS, STREET, TOWNSHIP);

        Resolution.Named resolved = named(bodies, STREET_WORKING_COMMITTEE, code("410105001"));
        assertThat(resolved.body()).isEqualTo(STREET);
        assertThat(resolved.superiors()).containsExactly(COUNTY_STREETS, CITY_SOCIAL);
        assertThat(resolved.isBackstop()).isFalse();
    }

    @Test
    void resolve_noBodyInTheOwnRegion_looksUpTheTree() {
        BodyRegister bodies = register(CITY_SOCIAL, COUNTY_STREETS, STREET, TOWNSHIP);

        assertThat(named(bodies, STREET_WORKING_COMMITTEE, code("410105001002")).body())
                .isEqualTo(STREET);
        assertThat(named(bodies, STREET_WORKING_COMMITTEE, code("410105002")).body())
                .isEqualTo(COUNTY_STREETS);
        assertThat(named(bodies, CITY_SOCIAL_COMMITTEE, code("410105001002")).body())
                .isEqualTo(CITY_SOCIAL);
        assertThat(named(bodies, CITY_SOCIAL_COMMITTEE, code("410102")).body()).isEqualTo(CITY_SOCIAL);
    }

    @Test
    void resolve_regionThatTheTreeDoesNotHold_goesOnAtTheNearestThatItHolds() {
        BodyRegister bodies = register(CITY_SOCIAL, COUNTY_STREETS, STREET, TOWNSHIP);

        assertThat(named(bodies, STREET_WORKING_COMMITTEE, code("410105001099")).body())
                .isEqualTo(STREET);
        assertThat(named(bodies, STREET_WORKING_COMMITTEE, code("410105099099")).body())
                .isEqualTo(COUNTY_STREETS);
        assertThat(named(
                                new BodyRegister(COUNTIES, List.of(STREET, COUNTY_STREETS, CITY_SOCIAL)),
                                STREET_WORKING_COMMITTEE,
                                code("410105001002"))
                        .body())
                .isEqualTo(STREET);
        assertThat(named(bodies, CITY_SOCIAL_COMMITTEE, code("410105000000")).body())
                .isEqualTo(CITY_SOCIAL);
    }

    @Test
    void resolve_noBodyOfTheDueKind_namesTheBackstopAndWhatWasDue() {
        BodyRegister bodies = register(CITY_SOCIAL, COUNTY_STREETS, STREET, TOWNSHIP);

        Resolution.Named park = named(bodies, PARK_COMMITTEE, code("410105001002"));
        assertThat(park.body()).isEqualTo(TOWNSHIP);
        assertThat(park.superiors()).containsExactly(STREET, COUNTY_STREETS, CITY_SOCIAL);
        assertThat(park.isBackstop()).isTrue();
        assertThat(park.due()).isEqualTo(PARK_COMMITTEE);
        Resolution.Named street = named(bodies, PARK_COMMITTEE, code("410105002"));
        assertThat(street.body()).isEqualTo(COUNTY_STREETS);
        assertThat(street.isBackstop()).isTrue();
        assertThat(named(bodies, TOWNSHIP_OR_STREET, code("410105002")).isBackstop())
                .isTrue();
    }

    @Test
    void resolve_nobodyAtAll_saysWhatWasDue() {
        BodyRegister bodies = register(CITY_SOCIAL);

        assertThat(bodies.resolve(PARK_COMMITTEE, code("410105"))).isEqualTo(new Resolution.Nobody(PARK_COMMITTEE));
        assertThat(bodies.resolve(CITY_SOCIAL_COMMITTEE, code("410200")))
                .isEqualTo(new Resolution.Nobody(CITY_SOCIAL_COMMITTEE));
        assertThat(bodies.resolve(CITY_SOCIAL_COMMITTEE, code("410000")))
                .isEqualTo(new Resolution.Nobody(CITY_SOCIAL_COMMITTEE));
    }

    @Test
    void resolve_severalOfAKindInOneRegion_leavesTheChoiceToPeople() {
        PartyBody one = body("one", PARK_COMMITTEE, "410105", null);
        PartyBody other = body("other", PARK_COMMITTEE, "410105", null);

        assertThat(register(one, other).resolve(PARK_COMMITTEE, code("410105001")))
                .isEqualTo(new Resolution.Several(PARK_COMMITTEE, List.of(one, other)));
    }

    @Test
    void resolve_abolishedCounty_goesOnAtItsSuccessorOrCity() {
        PartyBody dongcheng = body("dongcheng", TOWNSHIP_OR_STREET, "110101", null);

        assertThat(named(register(dongcheng), TOWNSHIP_OR_STREET, code("110103"))
                        .body())
                .isEqualTo(dongcheng);
        assertThat(named(register(CITY_SOCIAL), CITY_SOCIAL_COMMITTEE, code("410199"))
                        .body())
                .isEqualTo(CITY_SOCIAL);
    }

    @Test
    void register_oneIdTwice_isRefused() {
        assertRefused("city", CITY_SOCIAL, body("city", PARK_COMMITTEE, "410105", null));
    }

    @Test
    void register_unknownSuperior_isRefused() {
        assertRefused("no such superior: county", STREET);
    }

    @Test
    void register_superiorsInACycle_isRefused() {
        assertRefused("cycle", body("a", PARK_COMMITTEE, "410105", "b"), body("b", PARK_COMMITTEE, "410102", "a"));
        assertRefused("cycle", body("a", PARK_COMMITTEE, "410105", "a"));
        assertRefused(
                "cycle",
                body("a", PARK_COMMITTEE, "410105", "b"),
                body("b", PARK_COMMITTEE, "410102", "c"),
                body("c", PARK_COMMITTEE, "410103", "b"));
    }

    private static Resolution.Named named(BodyRegister bodies, AffiliationBody due, RegionCode region) {
        return (Resolution.Named) bodies.resolve(due, region);
    }

    private static void assertRefused(String says, PartyBody... bodies) {
        assertThatThrownBy(() -> register(bodies))
                .isInstanceOf(InvalidBodyRegisterException.class)
                .hasMessageContaining(says);
    }

    private static BodyRegister register(PartyBody... bodies) {
        return new BodyRegister(STREETS, List.of(bodies));
    }

    private static PartyBody body(String id, AffiliationBody kind, String region, String superior) {
        return new PartyBody(id, kind, id, code(region), Optional.ofNullable(superior));
    }

    private static RegionCode code(String code) {
        return RegionCode.parse(code);
    }
}
