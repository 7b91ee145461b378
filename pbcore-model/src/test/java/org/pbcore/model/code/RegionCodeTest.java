package org.pbcore.model.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionCodeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "41",
                "4101",
                "41010",
                "4101050",
                "41010500",
                "4101050010",
                "41010500100",
                "4101050010020",
                "41010A",
                " 410105",
                "410105 ",
                "４１０１０５",
                "410105-001"
            })
    void parse_otherShape_isRefused(String text) {
        assertThat(RegionCode.isWellFormed(text)).isFalse();
        assertThatThrownBy(() -> RegionCode.parse(text))
                .isInstanceOf(MalformedCodeException.class)
                .hasMessage("region code: got text of " + text.length() + " characters, expected 6, 9 or 12 digits");
    }

    @ParameterizedTest
    @CsvSource({
        "410000, PROVINCE, 410000, 410000, 410000",
        "410100, CITY, 410100, 410100, 410000",
        "410105, COUNTY, 410105, 410100, 410000",
        "410105001, TOWNSHIP, 410105, 410100, 410000",
        "410105001002, VILLAGE, 410105, 410100, 410000",
        "410105001000, TOWNSHIP, 410105, 410100, 410000",
        "410105000000, COUNTY, 410105, 410100, 410000",
        "410100000, CITY, 410100, 410100, 410000",
        "410000000000, PROVINCE, 410000, 410000, 410000",
        "441900003, TOWNSHIP, 441900, 441900, 440000",
        "441900003001, VILLAGE, 441900, 441900, 440000",
        "419001, COUNTY, 419001, 419000, 410000"
    })
    void levels_ofACode_followItsShape(String text, RegionLevel level, String county, String city, String province) {
        var code = RegionCode.parse(text);

        assertThat(code.level()).isEqualTo(level);
        assertThat(code.county()).hasToString(county);
        assertThat(code.city()).hasToString(city);
        assertThat(code.province()).hasToString(province);
    }

    @ParameterizedTest
    @CsvSource({
        "410000, 410105001002, true",
        "410100, 410105, true",
        "410105, 410105, true",
        "410105, 410105000000, true",
        "410105000000, 410105, true",
        "410105, 410105001, true",
        "410105001, 410105001002, true",
        "441900, 441900003, true",
        "410105, 410100, false",
        "410105001, 410105, false",
        "410105001, 410105002001, false",
        "410100, 410200, false",
        "410000, 420000, false"
    })
    void contains_anotherCode_isTrueForItselfAndWhatLiesWithin(String outer, String inner, boolean expected) {
        assertThat(RegionCode.parse(outer).contains(RegionCode.parse(inner))).isEqualTo(expected);
    }

    @Test
    void order_ofCodes_putsTheOuterFirst() {
        assertThat(RegionCode.parse("410105")).isLessThan(RegionCode.parse("410105001"));
        assertThat(RegionCode.parse("410105")).isGreaterThan(RegionCode.parse("410100"));
    }

    @Test
    void level_always_hasTwoLanguages() {
        assertThat(RegionLevel.values())
                .extracting(level -> level.label().chinese())
                .containsExactly("省级", "地级", "县级", "乡级", "村级");
        assertThat(RegionLevel.COUNTY.label().english()).isEqualTo("county");
    }

    @Property
    void digits_ofAnyLength_areWellFormedInThreeLengthsOnly(@ForAll @NumericChars @StringLength(max = 14) String text) {
        int length = text.length();

        assertThat(RegionCode.isWellFormed(text)).isEqualTo(length == 6 || length == 9 || length == 12);
    }

    @Property
    void code_always_liesInItsCountyCityAndProvince(@ForAll @NumericChars @StringLength(value = 12) String text) {
        var code = RegionCode.parse(text);

        assertThat(code.county().contains(code)).isTrue();
        assertThat(code.city().contains(code.county())).isTrue();
        assertThat(code.province().contains(code.city())).isTrue();
        assertThat(code.value()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"410105, 410105", "410105001002, 410105", "000000, 0", "000017, 17", "999999999, 999999"})
    void countyNumber_ofACode_isItsFirstSixDigitsAndBack(String code, int number) {
        assertThat(RegionCode.parse(code).countyNumber()).isEqualTo(number);
        assertThat(RegionCode.ofCounty(number)).isEqualTo(RegionCode.parse(code).county());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, -41010, 1_000_000, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void ofCounty_noSixDigits_isRefused(int number) {
        assertThatThrownBy(() -> RegionCode.ofCounty(number)).isInstanceOf(MalformedCodeException.class);
    }
}
