package org.pbcore.model.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;

class IdentityNumberProperties {
    private static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);
    private static final String CHARACTERS = "0123456789X";

    @Property
    void generatedNumber_always_isAcceptedAndKeepsItsDate(@ForAll("numbers") String text) {
        var number = IdentityNumber.parse(text, AS_OF);

        assertThat(number.reveal()).isEqualTo(text);
        assertThat(number.birthDate().format(DateTimeFormatter.BASIC_ISO_DATE)).isEqualTo(text.substring(6, 14));
    }

    @Property
    void generatedNumber_always_printsNoDigitOfItsMiddle(@ForAll("numbers") String text) {
        var number = IdentityNumber.parse(text, AS_OF);

        assertThat(number).hasToString("IdentityNumber[hidden]");
        assertThat(number.masked()).isEqualTo(text.substring(0, 6) + "********" + text.substring(14));
        assertThat(number.maskedForPublic()).isEqualTo("**************" + text.substring(14));
    }

    @Property
    void substitution_ofOneCharacter_isRefused(
            @ForAll("numbers") String text,
            @ForAll @IntRange(max = 17) int place,
            @ForAll @IntRange(max = 10) int character) {
        var changed = text.substring(0, place) + CHARACTERS.charAt(character) + text.substring(place + 1);

        assertThat(IdentityNumber.isWellFormed(changed, AS_OF)).isEqualTo(changed.equals(text));
    }

    @Provide
    Arbitrary<String> numbers() {
        var places = Arbitraries.of("110105", "410105", "659001", "810000", "820000", "830000", "931840", "710000");
        var dates = Dates.dates().between(LocalDate.of(1800, 1, 1), AS_OF);
        var sequences = Arbitraries.integers().between(0, 999);
        return Combinators.combine(places, dates, sequences)
                .as((place, date, sequence) ->
                        withCheck(place + date.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(sequence)));
    }

    /** The check of ISO 7064 MOD 11-2, written apart from the tables of the main code. */
    static String withCheck(String body) {
        int product = 0;
        for (int place = 0; place < body.length(); place++) {
            product = (product + body.charAt(place) - '0') * 2 % 11;
        }
        return body + CHARACTERS.charAt((12 - product) % 11);
    }
}
