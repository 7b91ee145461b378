package org.pbcore.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pbcore.model.instructor.Instructor;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.organisation.OrganisationKind;
import org.pbcore.model.organisation.OrganisationRecord;
import org.pbcore.model.organisation.Venue;

/**
 * The most lenient mapper of a host changes nothing: what is no count, flag, date or code is refused, by name alone.
 */
class StrictJsonTest {
    private static final JsonMapper LENIENT_2 = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .enable(MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(
                    DeserializationFeature.ACCEPT_FLOAT_AS_INT,
                    DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
            .enable(
                    DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL,
                    DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final tools.jackson.databind.json.JsonMapper LENIENT_3 =
            tools.jackson.databind.json.JsonMapper.builder()
                    .enable(
                            tools.jackson.databind.MapperFeature.ALLOW_COERCION_OF_SCALARS,
                            tools.jackson.databind.MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                    .enable(
                            tools.jackson.databind.DeserializationFeature.ACCEPT_FLOAT_AS_INT,
                            tools.jackson.databind.DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
                    .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12.7",
                "3.0",
                "'12'",
                "''",
                "' '",
                "true",
                "[12]",
                "{}",
                "2147483648",
                "-2147483649",
                "1e2",
                "123456789012345678901234567890"
            })
    void count_thatIsNone_isRefused(String value) throws IOException {
        assertRefused("{'id':'o','employees':" + value + "}", Organisation.class, "/employees");
        assertRefused("{'fullMembers':" + value + "}", OrganisationRecord.class, "/fullMembers");
        assertRefused("{'id':'i','capacity':" + value + ",'fullTime':true}", Instructor.class, "/capacity");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "'true'", "'是'", "''", "1.0", "[true]", "{}"})
    void flag_thatIsNone_isRefused(String value) throws IOException {
        assertRefused("{'id':'o','legalEntity':" + value + "}", Organisation.class, "/legalEntity");
        assertRefused("{'id':'i','capacity':1,'fullTime':" + value + "}", Instructor.class, "/fullTime");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "'0'", "''", "'non_public_enterprise'", "'NON_PUBLIC_ENTERPRISE '", "'张三'", "true", "{}"})
    void code_thatIsNone_isRefused(String value) throws IOException {
        assertRefused("{'id':'o','kind':" + value + "}", Organisation.class, "/kind");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "''",
                "'2020-02-30'",
                "'2020-9-5'",
                "'20200905'",
                "'2020-09-05T00:00:00'",
                "'410105199001011234'",
                "[2020,9,5]",
                "18000"
            })
    void date_thatIsNone_isRefused(String value) throws IOException {
        assertRefused("{'registeredOn':" + value + "}", OrganisationRecord.class, "/registeredOn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "'1'"})
    void required_thatIsNullOrNone_isRefused(String value) throws IOException {
        assertRefused("{'id':'i','capacity':" + value + ",'fullTime':true}", Instructor.class, "/capacity");
        assertRefused("{'id':'i','capacity':1,'fullTime':" + value + "}", Instructor.class, "/fullTime");
    }

    @Test
    void values_thatAreRight_areReadAsTheyAre() throws IOException {
        String json = text("{'id':'o','kind':'SOCIAL_ORGANISATION','venue':'PARK','legalEntity':false,'employees':0,"
                + "'fullMembers':2147483647,'internet':null,'floatingMembers':null,'parkLevel':null}");
        Organisation expected = Organisation.builder()
                .id("o")
                .kind(OrganisationKind.SOCIAL_ORGANISATION)
                .venue(Venue.PARK)
                .legalEntity(false)
                .employees(0)
                .fullMembers(Integer.MAX_VALUE)
                .build();

        assertThat(LENIENT_2.readValue(json, Organisation.class)).isEqualTo(expected);
        assertThat(LENIENT_3.readValue(json, Organisation.class)).isEqualTo(expected);
        assertThat(LENIENT_2.treeToValue(LENIENT_2.readTree(json), Organisation.class))
                .isEqualTo(expected);
        assertThat(LENIENT_3.treeToValue(LENIENT_3.readTree(json), Organisation.class))
                .isEqualTo(expected);
    }

    @Test
    void ledgerLine_keepsACountBelowZeroAndALeapDay() throws IOException {
        String json = text("{'employees':-2147483648,'registeredOn':'2020-02-29'}");

        for (OrganisationRecord line : List.of(
                LENIENT_2.readValue(json, OrganisationRecord.class),
                LENIENT_3.readValue(json, OrganisationRecord.class))) {
            assertThat(line.getEmployees()).isEqualTo(OptionalInt.of(Integer.MIN_VALUE));
            assertThat(line.getRegisteredOn()).contains(LocalDate.of(2020, 2, 29));
        }
    }

    private static void assertRefused(String json, Class<?> type, String path) throws IOException {
        String text = text(json);
        assertThatThrownBy(() -> LENIENT_2.readValue(text, type)).rootCause().satisfies(cause -> refuses(cause, path));
        assertThatThrownBy(() -> LENIENT_3.readValue(text, type)).rootCause().satisfies(cause -> refuses(cause, path));
        assertThatThrownBy(() -> LENIENT_2.readValue(text, type)).message().doesNotContain("张三", "410105199001011234");
        assertThatThrownBy(() -> LENIENT_3.readValue(text, type)).message().doesNotContain("张三", "410105199001011234");
    }

    private static void refuses(Throwable cause, String path) {
        assertThat(cause)
                .isInstanceOfSatisfying(
                        InvalidFactsException.class,
                        refusal -> assertThat(refusal.path()).isEqualTo(path));
    }

    private static String text(String json) {
        return json.replace('\'', '"');
    }
}
