package org.pbcore.model.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CreditCodeTest {
    private static final String EXAMPLE = "91350100M000100Y43";

    @ParameterizedTest
    @CsvFileSource(
            resources = "uscc-vectors.csv",
            useHeadersInDisplayName = true,
            ignoreLeadingAndTrailingWhitespace = false)
    void wellFormed_vector_isAsComputedFromTheStandard(String input, boolean expected, String remark) {
        var text = Objects.toString(input, "");

        assertThat(CreditCode.isWellFormed(text)).isEqualTo(expected);
        if (expected) {
            var code = CreditCode.parse(text);
            assertThat(code.value()).isEqualTo(text);
            assertThat(code.embeddedCodeHolds())
                    .isEqualTo(!Objects.toString(remark, "").contains("embedded-orgcode-check-fails"));
        } else {
            assertThatThrownBy(() -> CreditCode.parse(text)).isInstanceOf(MalformedCodeException.class);
        }
    }

    @Test
    void parts_ofTheStandardsExample_areItsPlaces() {
        var code = CreditCode.parse(EXAMPLE);

        assertThat(code.registrationAuthority()).isEqualTo('9');
        assertThat(code.category()).isEqualTo('1');
        assertThat(code.regionDigits()).isEqualTo("350100");
        assertThat(code.embeddedCodeHolds()).isTrue();
    }

    @Test
    void parse_wrongCheckCharacter_saysKindAndShapeButNotTheText() {
        assertThatThrownBy(() -> CreditCode.parse("91350100M000100Y4Z"))
                .isInstanceOfSatisfying(
                        MalformedCodeException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("MALFORMED_CODE"))
                .hasMessageStartingWith("credit code: got text of 18 characters, expected 18 characters of 0-9")
                .hasMessageNotContaining("M000100Y");
    }

    @Test
    void values_ofTheSameText_areEqualAndOrderedByIt() {
        var code = CreditCode.parse(EXAMPLE);

        assertThat(code).isEqualTo(CreditCode.parse(EXAMPLE)).hasSameHashCodeAs(CreditCode.parse(EXAMPLE));
        assertThat(code).hasToString(EXAMPLE);
        assertThat(code).isGreaterThan(CreditCode.parse("51100000500001640L"));
    }

    @Test
    void wellFormed_characterBeyondAscii_isNotTakenForTheOneItsLowBitsSpell() {
        for (int place = 0; place < EXAMPLE.length(); place++) {
            for (int beyond : new int[] {128, 256, 0x4e00, 0xfee0, 0x8000}) {
                char stranger = (char) (EXAMPLE.charAt(place) + beyond);
                String text = EXAMPLE.substring(0, place) + stranger + EXAMPLE.substring(place + 1);
                assertThat(CreditCode.isWellFormed(text))
                        .as("%d at %d", beyond, place)
                        .isFalse();
            }
        }
    }
}
