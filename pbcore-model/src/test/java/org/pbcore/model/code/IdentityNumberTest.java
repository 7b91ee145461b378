package org.pbcore.model.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class IdentityNumberTest {
    private static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);
    private static final String EXAMPLE = "11010519491231002X";
    private static final String MIDDLE = "19491231";

    @ParameterizedTest
    @CsvFileSource(
            resources = "id-vectors.csv",
            useHeadersInDisplayName = true,
            ignoreLeadingAndTrailingWhitespace = false)
    void wellFormed_vector_isAsComputedFromTheStandard(
            String input, String validStrict, String remark, String source, String suite, String comment) {
        var text = Objects.toString(input, "");

        assertThat(IdentityNumber.isWellFormed(text, AS_OF)).isEqualTo("true".equals(validStrict));
        assertThat(IdentityNumber.isLegacy(text, AS_OF)).isEqualTo("legacy15".equals(validStrict));
        switch (validStrict) {
            case "true" ->
                assertThat(IdentityNumber.parse(text, AS_OF).reveal()).isEqualTo(text);
            case "legacy15" ->
                assertThat(remark)
                        .endsWith("18-digit form "
                                + IdentityNumber.parseLegacy(text, AS_OF).reveal());
            default ->
                assertThatThrownBy(() -> IdentityNumber.parse(text, AS_OF)).isInstanceOf(MalformedCodeException.class);
        }
    }

    @Test
    void parse_legacyNumber_isRefusedAndNamesTheWayIn() {
        assertThatThrownBy(() -> IdentityNumber.parse("150102880730303", AS_OF))
                .isInstanceOf(MalformedCodeException.class)
                .hasMessageContaining("parseLegacy")
                .hasMessageNotContaining("150102");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "11010519491231002X", "991111111111111", "360198910283844", "11111111111111X"})
    void parseLegacy_otherText_isRefusedWithoutItsValue(String text) {
        assertThatThrownBy(() -> IdentityNumber.parseLegacy(text, AS_OF))
                .isInstanceOf(MalformedCodeException.class)
                .hasMessage("first-generation identity number: got text of " + text.length()
                        + " characters, expected 15 digits with a known province and a real birth date of 1900 to 1999"
                        + " that has come");
    }

    @Test
    void wellFormed_birthDate_mayBeTheDayItselfButNotTheNext() {
        var born = LocalDate.of(1949, 12, 31);

        assertThat(IdentityNumber.isWellFormed(EXAMPLE, born)).isTrue();
        assertThat(IdentityNumber.isWellFormed(EXAMPLE, born.minusDays(1))).isFalse();
        assertThat(IdentityNumber.parse(EXAMPLE, born).birthDate()).isEqualTo(born);
    }

    @ParameterizedTest
    @ValueSource(strings = {"810001199809020131", "840000199809020136", "966682198501010013", "110105179912310016"})
    void wellFormed_unknownPlaceOrYearBefore1800_isFalse(String text) {
        assertThat(IdentityNumber.isWellFormed(withCheck(text), AS_OF)).isFalse();
    }

    @Test
    void text_ofTheNumber_isHiddenUntilAskedFor() {
        var number = IdentityNumber.parse(EXAMPLE, AS_OF);

        assertThat(number).hasToString("IdentityNumber[hidden]");
        assertThat(number.masked()).isEqualTo("110105********002X");
        assertThat(number.maskedForPublic()).isEqualTo("**************002X");
        assertThat(number.reveal()).isEqualTo(EXAMPLE);
    }

    @Test
    void numbers_ofTheSameText_areEqual() {
        var number = IdentityNumber.parse(EXAMPLE, AS_OF);

        assertThat(number)
                .isEqualTo(IdentityNumber.parse(EXAMPLE, AS_OF))
                .hasSameHashCodeAs(IdentityNumber.parse(EXAMPLE, AS_OF))
                .isNotEqualTo(IdentityNumber.parse("360426199101010071", AS_OF))
                .isNotEqualTo(EXAMPLE);
    }

    @Test
    void jackson2_plainOrCurious_writesAndReadsNoNumber() throws Exception {
        var number = IdentityNumber.parse(EXAMPLE, AS_OF);
        var plain = new com.fasterxml.jackson.databind.ObjectMapper();
        var curious = plain.copy().setVisibility(PropertyAccessor.ALL, Visibility.ANY);

        for (var mapper : List.of(plain, curious)) {
            assertThat(mapper.writeValueAsString(number)).isEqualTo("{}");
            assertThat(mapper.writeValueAsString(Map.of(number, List.of(number))))
                    .doesNotContain(MIDDLE);
            assertThatThrownBy(() -> mapper.readValue('"' + EXAMPLE + '"', IdentityNumber.class))
                    .isInstanceOf(com.fasterxml.jackson.databind.JsonMappingException.class);
        }
    }

    @Test
    void jackson3_plainOrCurious_writesAndReadsNoNumber() {
        var number = IdentityNumber.parse(EXAMPLE, AS_OF);
        var plain = JsonMapper.shared();
        var curious = JsonMapper.builder()
                .changeDefaultVisibility(checker -> checker.withVisibility(PropertyAccessor.ALL, Visibility.ANY))
                .build();

        for (var mapper : List.of(plain, curious)) {
            assertThat(mapper.writeValueAsString(number)).isEqualTo("{}");
            assertThat(mapper.writeValueAsString(Map.of(number, List.of(number))))
                    .doesNotContain(MIDDLE);
            assertThatThrownBy(() -> mapper.readValue('"' + EXAMPLE + '"', IdentityNumber.class))
                    .isInstanceOf(tools.jackson.core.JacksonException.class);
        }
    }

    /** Puts the right check digit, so that only the other fault is left. */
    private static String withCheck(String text) {
        return IdentityNumberProperties.withCheck(text.substring(0, 17));
    }
}
