package org.pbcore.model.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class CreditCodeProperties {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final BigInteger MODULUS = BigInteger.valueOf(31);

    @Property
    void generatedCode_always_isAccepted(@ForAll("codes") String code) {
        assertThat(CreditCode.isWellFormed(code)).isTrue();
        assertThat(CreditCode.parse(code).value()).isEqualTo(code);
    }

    @Property
    void substitution_ofOneCharacter_isRefused(
            @ForAll("codes") String code, @ForAll @IntRange(max = 17) int place, @ForAll("characters") char other) {
        var changed = code.substring(0, place) + other + code.substring(place + 1);

        assertThat(CreditCode.isWellFormed(changed)).isEqualTo(changed.equals(code));
    }

    @Property
    void anyText_ofAnyCharacters_isAcceptedOnlyWithItsCheck(@ForAll @StringLength(min = 16, max = 20) String text) {
        var expected = text.length() == 18
                && text.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0)
                && text.equals(withCheck(text.substring(0, 17)));

        assertThat(CreditCode.isWellFormed(text)).isEqualTo(expected);
    }

    @Provide
    Arbitrary<String> codes() {
        return characters().array(Character[].class).ofSize(17).map(characters -> {
            var body = new StringBuilder();
            for (var character : characters) {
                body.append(character.charValue());
            }
            return withCheck(body.toString());
        });
    }

    @Provide
    Arbitrary<Character> characters() {
        return Arbitraries.of(
                ALPHABET.chars().mapToObj(character -> (char) character).toList());
    }

    /** The sum of the standard with its weights as powers of 3, written apart from the tables of the main code. */
    private static String withCheck(String body) {
        var sum = BigInteger.ZERO;
        for (int place = 0; place < body.length(); place++) {
            var value = BigInteger.valueOf(ALPHABET.indexOf(body.charAt(place)));
            sum = sum.add(value.multiply(BigInteger.valueOf(3).pow(place)));
        }
        return body + ALPHABET.charAt(sum.negate().mod(MODULUS).intValue());
    }
}
