package org.pbcore.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pbcore.model.code.IndustryCode;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.organisation.OrganisationKind;
import org.pbcore.model.organisation.OrganisationScope;
import org.pbcore.model.organisation.ParkLevel;
import org.pbcore.model.organisation.SocialCommittee;
import org.pbcore.model.organisation.Venue;

class AssumptionsTest {
    @TempDir
    Path folder;

    @Test
    void bundled_silentSocialOrganisation_fillsOnlyWhatIsUnknown() {
        Organisation known = Organisation.builder()
                .id("a")
                .kind(OrganisationKind.SOCIAL_ORGANISATION)
                .scope(OrganisationScope.CITY_WIDE)
                .venue(Venue.NONE)
                .industry(IndustryCode.parse("I6420"))
                .build();

        Organisation completed = Assumptions.bundled().complete(known);

        assertThat(completed.getScope()).contains(OrganisationScope.CITY_WIDE);
        assertThat(completed.getInternet()).contains(true);
        assertThat(completed.getIndustryBody()).contains(false);
        assertThat(completed.getSocialCommittee()).contains(SocialCommittee.NONE);
        assertThat(completed.getVenueInPark()).contains(false);
        assertThat(completed.getRegistered()).contains(true);
        assertThat(completed.getDispersed()).contains(false);
        assertThat(completed.getParkLevel()).contains(ParkLevel.NONE);
        assertThat(completed.getScale()).isEmpty();
    }

    @Test
    void bundled_parkOrUnknownVenue_leavesTheLevelUnknown() {
        Organisation park = Organisation.builder().id("a").venue(Venue.PARK).build();
        Organisation unknown = Organisation.builder().id("a").build();

        assertThat(Assumptions.bundled().complete(park).getParkLevel()).isEmpty();
        assertThat(Assumptions.bundled().complete(unknown).getParkLevel()).isEmpty();
        assertThat(Assumptions.bundled().complete(unknown).getInternet()).contains(false);
    }

    @Test
    void committee_ofAnEnterprise_isNeverAssumed() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "{\"socialCommittee\": \"CITY\"}");
        Organisation enterprise = Organisation.builder()
                .id("a")
                .kind(OrganisationKind.NON_PUBLIC_ENTERPRISE)
                .build();

        assertThat(Assumptions.read(file).complete(enterprise).getSocialCommittee())
                .isEmpty();
    }

    @Test
    void complete_everythingKnown_changesNothing() throws IOException {
        String text =
                "{\"id\":\"a\",\"creditCode\":\"91350100M000100Y43\",\"name\":\"b\",\"kind\":\"SOCIAL_ORGANISATION\","
                        + "\"category\":\"FOUNDATION\",\"scale\":\"MICRO\",\"scope\":\"COMMUNITY\",\"status\":\"CLOSED\","
                        + "\"legalEntity\":true,\"registered\":false,\"dispersed\":true,\"industryBody\":true,\"internet\":true,"
                        + "\"venue\":\"MARKET\",\"venueInPark\":true,\"parkLevel\":\"BELOW_PROVINCIAL\",\"socialCommittee\":\"CITY\","
                        + "\"region\":\"410105\",\"industry\":\"C13\",\"employees\":1,\"fullMembers\":2,\"probationaryMembers\":3,"
                        + "\"floatingMembers\":4,\"partyOrganisation\":\"OWN\",\"instructors\":5}";
        JsonMapper mapper = JsonMapper.builder().addModule(new Jdk8Module()).build();
        Organisation known = mapper.readValue(text, Organisation.class);

        assertThat(mapper.writeValueAsString(known))
                .as("every property is known")
                .isEqualTo(text);
        assertThat(Assumptions.bundled().complete(known)).isEqualTo(known);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{\"x\": 1}", "{\"registered\": \"yes\"}", "{\"internetIndustries\": \"I64\"}", "{"})
    void file_notAssumptions_isRefusedWithItsPlace(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), text);

        assertThatExceptionOfType(AssumptionsException.class)
                .isThrownBy(() -> Assumptions.read(file))
                .withMessageContaining("a.json");
    }

    @Test
    void file_unknownConstant_isRefusedWithTheKnownOnes() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "{\"scope\": \"GLOBAL\"}");

        assertThatExceptionOfType(AssumptionsException.class)
                .isThrownBy(() -> Assumptions.read(file))
                .withMessageContaining("CITY_WIDE");
    }
}
