package org.pbcore.model.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndustryCodeTest {
    @ParameterizedTest
    @ValueSource(strings = {"A01", "C261", "I6510", "T9700"})
    void parse_letterAndTwoToFourDigits_isAccepted(String text) {
        assertThat(IndustryCode.isWellFormed(text)).isTrue();
        assertThat(IndustryCode.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "I", "C1", "65", "6510", "U100", "c26", "I65100", "II65", "I6 5", "Ｉ65", "I６５", "@12"})
    void parse_otherShape_isRefused(String text) {
        assertThat(IndustryCode.isWellFormed(text)).isFalse();
        assertThatThrownBy(() -> IndustryCode.parse(text))
                .isInstanceOf(MalformedCodeException.class)
                .hasMessage("industry code: got text of " + text.length()
                        + " characters, expected a letter A-T and 2 to 4 digits");
    }

    @Test
    void parts_ofAClass_areItsSectionAndDivision() {
        var code = IndustryCode.parse("I6510");

        assertThat(code.section()).isEqualTo('I');
        assertThat(code.division()).isEqualTo(IndustryCode.parse("I65"));
        assertThat(code.value()).isEqualTo("I6510");
    }

    @ParameterizedTest
    @CsvSource({
        "I6510, I65, true",
        "I6510, I651, true",
        "I65, I65, true",
        "I65, I651, false",
        "I6510, I64, false",
        "C6510, I65, false"
    })
    void isWithin_anotherCode_isAPrefixTest(String narrow, String wide, boolean expected) {
        assertThat(IndustryCode.parse(narrow).isWithin(IndustryCode.parse(wide)))
                .isEqualTo(expected);
    }

    @Property
    void generatedCode_always_liesInItsDivision(
            @ForAll @CharRange(from = 'A', to = 'T') char section,
            @ForAll @NumericChars @StringLength(min = 2, max = 4) String digits) {
        var code = IndustryCode.parse(section + digits);

        assertThat(code.isWithin(code.division())).isTrue();
        assertThat(code.section()).isEqualTo(section);
        assertThat(code).isEqualByComparingTo(IndustryCode.parse(code.value()));
        assertThat(IndustryCode.parse("A01"))
                .isLessThan(IndustryCode.parse("A012"))
                .isLessThan(IndustryCode.parse("B01"));
    }
}
