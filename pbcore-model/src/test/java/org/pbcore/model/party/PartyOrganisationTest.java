package org.pbcore.model.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.Json;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.member.MemberCounts;

class PartyOrganisationTest {
    @Test
    void json_ofEveryProperty_standsInTheStatedOrder() {
        PartyOrganisation joint = branch("p1", "某联合党支部")
                .form(PartyOrganisationForm.JOINT)
                .tier(PartyOrganisationTier.BRANCH)
                .region(RegionCode.parse("410105001"))
                .superior("p0")
                .addOrganisations("a", "b", "c")
                .build();

        assertThat(Json.assertRoundTrip(joint, PartyOrganisation.class))
                .isEqualTo("{\"id\":\"p1\",\"name\":\"某联合党支部\",\"form\":\"JOINT\",\"tier\":\"BRANCH\","
                        + "\"region\":\"410105001\",\"superior\":\"p0\",\"organisations\":[\"a\",\"b\",\"c\"],"
                        + "\"members\":{\"full\":3}}");
        assertThat(joint.getOrganisations()).isEqualTo(List.of("a", "b", "c"));
    }

    @Test
    void json_ofTheLeast_isReadBack() {
        PartyOrganisation own = Json.read(
                "{\"id\":\"p1\",\"name\":\"某支部\",\"form\":\"OWN\",\"tier\":null,\"superior\":null,"
                        + "\"organisations\":[],\"members\":{\"full\":null}}",
                PartyOrganisation.class);

        assertThat(own.getTier()).isEmpty();
        assertThat(own.getSuperior()).isEmpty();
        assertThat(own.getMembers()).isEqualTo(MemberCounts.builder().build());
        Json.assertRoundTrip(own, PartyOrganisation.class);
    }

    @Test
    void json_unknownProperty_isRefusedAtBothDepths() {
        Json.assertUnknownPropertyRefused("{\"id\":\"p1\",\"secretary\":\"x\"}", "secretary", PartyOrganisation.class);
        Json.assertUnknownPropertyRefused("{\"id\":\"p1\",\"members\":{\"all\":3}}", "all", PartyOrganisation.class);
    }

    @Test
    void build_formNone_isRefused() {
        assertThatThrownBy(() ->
                        branch("p1", "某支部").form(PartyOrganisationForm.NONE).build())
                .isInstanceOfSatisfying(
                        InvalidFactsException.class,
                        refusal -> assertThat(refusal.path()).isEqualTo("/form"));
    }

    @Test
    void validation_plantedViolations_areFoundOnTheGetters() {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            assertThat(factory.getValidator()
                            .validate(branch(" ", "")
                                    .form(PartyOrganisationForm.OWN)
                                    .build()))
                    .extracting(violation -> violation.getPropertyPath().toString())
                    .containsExactlyInAnyOrder("id", "name");
            assertThat(factory.getValidator()
                            .validate(branch("x".repeat(101), "名".repeat(201))
                                    .form(PartyOrganisationForm.OWN)
                                    .build()))
                    .extracting(violation -> violation.getPropertyPath().toString())
                    .containsExactlyInAnyOrder("id", "name");
            assertThat(factory.getValidator()
                            .validate(branch("x".repeat(100), "名".repeat(200))
                                    .form(PartyOrganisationForm.OWN)
                                    .build()))
                    .isEmpty();
        }
    }

    private static PartyOrganisation.Builder branch(String id, String name) {
        return PartyOrganisation.builder()
                .id(id)
                .name(name)
                .members(MemberCounts.builder().full(3).build());
    }
}
