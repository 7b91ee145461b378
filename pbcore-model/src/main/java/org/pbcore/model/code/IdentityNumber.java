package org.pbcore.model.code;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/**
 * A person's identity number (公民身份号码) of GB 11643, which never prints itself.
 *
 * <p>18 characters: place (6), birth date (8), sequence (3) and a check digit, X in upper case. The number of a
 * residence permit of Hong Kong, Macao or Taiwan (place 810000, 820000 or 830000) or of a foreign permanent resident
 * (9, province, nationality) is one too. The place must begin with a known province; whether the county exists is not
 * checked.
 *
 * <p>Text and logs get {@link #masked()}; JSON gets nothing, whatever the mapper's settings; only {@link #reveal()}
 * gives the number away.
 */
@JsonAutoDetect(
        fieldVisibility = Visibility.NONE,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE,
        setterVisibility = Visibility.NONE,
        creatorVisibility = Visibility.NONE)
public final class IdentityNumber {
    private static final String KIND = "identity number";
    private static final int LENGTH = 18;
    private static final int LEGACY_LENGTH = 15;
    private static final int PLACE_END = 6;
    private static final int BIRTH_DATE_END = 14;
    private static final int LAST_SHOWN = 4;
    private static final int EARLIEST_YEAR = 1800;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71");
    private static final Set<String> RESIDENCE_PERMITS = Set.of("810000", "820000", "830000");

    /** Transient, so that writers which reflect on fields pass it by. */
    private final transient String value;

    /** Closed to mappers, which would otherwise find it by its single parameter and pass the checks by. */
    @JsonCreator(mode = JsonCreator.Mode.DISABLED)
    private IdentityNumber(String value) {
        this.value = value;
    }

    /**
     * Reads a number exactly as written.
     *
     * @param text the 18 characters
     * @param asOf the day after which nobody can be born
     * @return the number
     * @throws MalformedCodeException when the text is not well formed on that day
     */
    public static IdentityNumber parse(String text, LocalDate asOf) {
        if (!isWellFormed(text, asOf)) {
            throw new MalformedCodeException(
                    KIND,
                    text.length(),
                    "18 characters of GB 11643: known province, real birth date that has come, check digit 0-9 or X; "
                            + "a first-generation number of 15 digits is read by parseLegacy");
        }
        return new IdentityNumber(text);
    }

    /**
     * Reads a first-generation number of 15 digits as the number of 18 that replaced it.
     *
     * <p>A number of 15 digits has no check digit, so a mistyped one may pass.
     *
     * @param text the 15 digits
     * @param asOf the day after which nobody can be born
     * @return the number of 18 characters
     * @throws MalformedCodeException when the text is not well formed on that day
     */
    public static IdentityNumber parseLegacy(String text, LocalDate asOf) {
        if (!isLegacy(text, asOf)) {
            throw new MalformedCodeException(
                    "first-generation " + KIND,
                    text.length(),
                    "15 digits with a known province and a real birth date of 1900 to 1999 that has come");
        }
        String body = withCentury(text);
        return new IdentityNumber(body + checkDigit(body));
    }

    /**
     * Tells whether a text is a number of 18 characters that stands every check.
     *
     * @param text any text
     * @param asOf the day after which nobody can be born
     * @return true when {@link #parse} would read it
     */
    public static boolean isWellFormed(String text, LocalDate asOf) {
        return text.length() == LENGTH
                && Digits.fill(text, 0, LENGTH - 1)
                && isKnownPlace(text)
                && isBornBy(asOf, text)
                && text.charAt(LENGTH - 1) == checkDigit(text);
    }

    /**
     * Tells whether a text is a first-generation number of 15 digits.
     *
     * @param text any text
     * @param asOf the day after which nobody can be born
     * @return true when {@link #parseLegacy} would read it
     */
    public static boolean isLegacy(String text, LocalDate asOf) {
        return text.length() == LEGACY_LENGTH
                && Digits.fill(text, 0, LEGACY_LENGTH)
                && PROVINCES.contains(text.substring(0, 2))
                && isBornBy(asOf, withCentury(text));
    }

    /**
     * Returns the birth date.
     *
     * @return the date at places 7 to 14
     */
    public LocalDate birthDate() {
        return dateIn(value).orElseThrow();
    }

    /**
     * Returns the number with its middle hidden, for those who work with it: {@code 110105********1234}.
     *
     * @return 18 characters: the first six, eight stars and the last four
     */
    public String masked() {
        return value.substring(0, PLACE_END) + "*".repeat(LENGTH - PLACE_END - LAST_SHOWN) + lastShown();
    }

    /**
     * Returns the number with all but its end hidden, for what is published: {@code **************1234}.
     *
     * @return 18 characters: fourteen stars and the last four
     */
    public String maskedForPublic() {
        return "*".repeat(LENGTH - LAST_SHOWN) + lastShown();
    }

    /**
     * Gives the number away; who calls this answers for where it goes.
     *
     * @return the 18 characters
     */
    public String reveal() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IdentityNumber number && value.equals(number.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Returns no part of the number. */
    @Override
    public String toString() {
        return "IdentityNumber[hidden]";
    }

    private String lastShown() {
        return value.substring(LENGTH - LAST_SHOWN);
    }

    private static String withCentury(String legacy) {
        return legacy.substring(0, PLACE_END) + "19" + legacy.substring(PLACE_END);
    }

    private static boolean isKnownPlace(String text) {
        return PROVINCES.contains(text.substring(0, 2))
                || RESIDENCE_PERMITS.contains(text.substring(0, PLACE_END))
                || (text.charAt(0) == '9' && PROVINCES.contains(text.substring(1, 3)));
    }

    private static boolean isBornBy(LocalDate asOf, String text) {
        return dateIn(text).filter(date -> !date.isAfter(asOf)).isPresent();
    }

    private static Optional<LocalDate> dateIn(String text) {
        int year = Digits.number(text, PLACE_END, 10);
        int month = Digits.number(text, 10, 12);
        int day = Digits.number(text, 12, BIRTH_DATE_END);
        boolean isReal = year >= EARLIEST_YEAR
                && month >= 1
                && month <= 12
                && YearMonth.of(year, month).isValidDay(day);
        return isReal ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    private static char checkDigit(String text) {
        int sum = 0;
        for (int place = 0; place < WEIGHTS.length; place++) {
            sum += WEIGHTS[place] * (text.charAt(place) - '0');
        }
        return CHECKS.charAt(sum % CHECKS.length());
    }
}
