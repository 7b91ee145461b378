package org.pbcore.model.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.OptionalInt;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.Json;
import org.pbcore.model.code.CreditCode;
import org.pbcore.model.code.IndustryCode;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.party.PartyOrganisationForm;

class OrganisationTest {
    @Test
    void json_ofEveryProperty_standsInTheStatedOrder() {
        assertThat(Json.assertRoundTrip(full().build(), Organisation.class))
                .isEqualTo("{\"id\":\"one\",\"creditCode\":\"91350100M000100Y43\",\"name\":\"某公司\","
                        + "\"kind\":\"NON_PUBLIC_ENTERPRISE\",\"category\":\"COMPANY\",\"scale\":\"SMALL\","
                        + "\"scope\":\"LOCAL\",\"status\":\"OPERATING\",\"legalEntity\":true,\"registered\":false,"
                        + "\"dispersed\":true,\"industryBody\":false,\"internet\":true,\"venue\":\"MARKET\","
                        + "\"venueInPark\":false,\"parkLevel\":\"NONE\",\"socialCommittee\":\"NONE\","
                        + "\"region\":\"410105\",\"industry\":\"I6510\",\"employees\":50,\"fullMembers\":3,"
                        + "\"probationaryMembers\":2,\"floatingMembers\":1,\"partyOrganisation\":\"OWN\","
                        + "\"instructors\":0}");
    }

    @Test
    void json_ofTheIdAlone_writesNothingElseAndReadsNullAsAbsent() {
        Organisation organisation = Organisation.builder().id("one").build();

        assertThat(Json.assertRoundTrip(organisation, Organisation.class)).isEqualTo("{\"id\":\"one\"}");
        assertThat(Json.read(
                        "{\"id\":\"one\",\"creditCode\":null,\"name\":null,\"kind\":null,\"legalEntity\":null,"
                                + "\"region\":null,\"employees\":null,\"partyOrganisation\":null,\"instructors\":null}",
                        Organisation.class))
                .isEqualTo(organisation);
    }

    @Test
    void json_zeroAndFalse_areNotAbsent() {
        Organisation organisation = Json.read(
                "{\"id\":\"one\",\"employees\":0,\"fullMembers\":0,\"legalEntity\":false}", Organisation.class);

        assertThat(organisation.getEmployees()).hasValue(0);
        assertThat(organisation.getFullMembers()).hasValue(0);
        assertThat(organisation.getProbationaryMembers()).isEmpty();
        assertThat(organisation.getLegalEntity()).contains(false);
        assertThat(organisation.getRegistered()).isEmpty();
    }

    @Test
    void json_unknownProperty_isRefused() {
        Json.assertUnknownPropertyRefused("{\"id\":\"one\",\"members\":3}", "members", Organisation.class);
        Json.assertUnknownPropertyRefused("{\"id\":\"one\",\"note\":null}", "note", Organisation.class);
    }

    @Test
    void json_withoutAnId_isRefused() {
        Json.assertRefused("{\"employees\":3}", Organisation.class, IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"employees", "fullMembers", "probationaryMembers", "floatingMembers", "instructors"})
    void json_negativeCount_isRefusedAtItsPlace(String property) {
        String json = "{\"id\":\"one\",\"" + property + "\":-1}";

        Json.assertRefused(json, Organisation.class, InvalidFactsException.class);
    }

    @Test
    void build_negativeCount_isRefusedAtItsPlace() {
        assertRefused("/employees", Organisation.builder().id("one").employees(-1));
        assertRefused("/fullMembers", Organisation.builder().id("one").fullMembers(-1));
        assertRefused("/probationaryMembers", Organisation.builder().id("one").probationaryMembers(-1));
        assertRefused("/floatingMembers", Organisation.builder().id("one").floatingMembers(Integer.MIN_VALUE));
        assertRefused("/instructors", Organisation.builder().id("one").instructors(-1));
        assertThat(Organisation.builder().id("one").employees(0).build().getEmployees())
                .isEqualTo(OptionalInt.of(0));
    }

    @Test
    void builder_propertySetTwice_isRefused() {
        assertThatThrownBy(() -> Organisation.builder().id("one").employees(1).employees(2))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void values_ofTheSameProperties_areEqual() {
        assertThat(full().build()).isEqualTo(full().build()).hasSameHashCodeAs(full().build());
        assertThat(full().build()).isNotEqualTo(Organisation.builder().id("one").build());
    }

    @Test
    void validation_plantedViolations_areFoundOnTheGetters() {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();

            assertThat(validator.validate(full().build())).isEmpty();
            assertThat(validator.validate(
                            Organisation.builder().id(" ").name("名".repeat(201)).build()))
                    .extracting(violation -> violation.getPropertyPath().toString())
                    .containsExactlyInAnyOrder("id", "name");
            assertThat(validator.validate(Organisation.builder()
                            .id("x".repeat(101))
                            .name("名".repeat(200))
                            .build()))
                    .extracting(violation -> violation.getPropertyPath().toString())
                    .containsExactly("id");
            assertThat(validator.validate(
                            Organisation.builder().id("x".repeat(100)).build()))
                    .isEmpty();
        }
    }

    private static void assertRefused(String path, Organisation.Builder builder) {
        assertThatThrownBy(builder::build)
                .isInstanceOfSatisfying(
                        InvalidFactsException.class,
                        refusal -> assertThat(refusal.path()).isEqualTo(path))
                .hasMessageStartingWith(path + ": ");
    }

    private static Organisation.Builder full() {
        return Organisation.builder()
                .id("one")
                .creditCode(CreditCode.parse("91350100M000100Y43"))
                .name("某公司")
                .kind(OrganisationKind.NON_PUBLIC_ENTERPRISE)
                .category(OrganisationCategory.COMPANY)
                .scale(OrganisationScale.SMALL)
                .scope(OrganisationScope.LOCAL)
                .status(OperatingStatus.OPERATING)
                .legalEntity(true)
                .registered(false)
                .dispersed(true)
                .industryBody(false)
                .internet(true)
                .venue(Venue.MARKET)
                .venueInPark(false)
                .parkLevel(ParkLevel.NONE)
                .socialCommittee(SocialCommittee.NONE)
                .region(RegionCode.parse("410105"))
                .industry(IndustryCode.parse("I6510"))
                .employees(50)
                .fullMembers(3)
                .probationaryMembers(2)
                .floatingMembers(1)
                .partyOrganisation(PartyOrganisationForm.OWN)
                .instructors(0);
    }
}
