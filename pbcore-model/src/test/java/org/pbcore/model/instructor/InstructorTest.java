package org.pbcore.model.instructor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.Json;
import org.pbcore.model.code.RegionCode;

class InstructorTest {
    @Test
    void json_ofEveryProperty_standsInTheStatedOrder() {
        Instructor instructor = Instructor.builder()
                .id("i1")
                .capacity(3)
                .fullTime(true)
                .region(RegionCode.parse("410105"))
                .build();

        assertThat(Json.assertRoundTrip(instructor, Instructor.class))
                .isEqualTo("{\"id\":\"i1\",\"capacity\":3,\"fullTime\":true,\"region\":\"410105\"}");
        assertThat(Json.read("{\"id\":\"i1\",\"capacity\":0,\"fullTime\":false,\"region\":null}", Instructor.class)
                        .getRegion())
                .isEmpty();
        Json.assertUnknownPropertyRefused("{\"id\":\"i1\",\"name\":\"x\"}", "name", Instructor.class);
    }

    @Test
    void json_withoutCapacityOrMode_isRefused() {
        Json.assertRefused("{\"id\":\"i1\",\"fullTime\":true}", Instructor.class, IllegalStateException.class);
        Json.assertRefused("{\"id\":\"i1\",\"capacity\":1}", Instructor.class, IllegalStateException.class);
    }

    @Test
    void build_negativeCapacity_isRefused() {
        assertThatThrownBy(() -> Instructor.builder()
                        .id("i1")
                        .capacity(-1)
                        .fullTime(true)
                        .build())
                .isInstanceOfSatisfying(
                        InvalidFactsException.class,
                        refusal -> assertThat(refusal.path()).isEqualTo("/capacity"));
    }

    @Test
    void validation_plantedViolation_isFoundOnTheGetter() {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            assertThat(factory.getValidator()
                            .validate(Instructor.builder()
                                    .id("")
                                    .capacity(0)
                                    .fullTime(false)
                                    .build()))
                    .extracting(violation -> violation.getPropertyPath().toString())
                    .containsExactly("id");
        }
    }
}
