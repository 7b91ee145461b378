package org.pbcore.model.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/**
 * A unified social credit code (统一社会信用代码) of GB 32100-2015.
 *
 * <p>18 characters: registration authority, category, region (6), organisation code (9) and a check character. Whether
 * the authority, category and region are ones in use is not checked.
 *
 * @param value the 18 characters
 */
public record CreditCode(String value) implements Comparable<CreditCode> {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;
    private static final int MODULUS = ALPHABET.length();
    private static final byte NOT_IN_ALPHABET = -1;
    private static final int LAST_OF_ASCII = 127;
    private static final byte[] CHARACTER_VALUES = characterValues();
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28, 1};
    private static final int[] EMBEDDED_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int EMBEDDED_FROM = 8;
    private static final String EMBEDDED_CHECKS = "0123456789X0";

    /**
     * Holds a well-formed code.
     *
     * @param value the 18 characters
     * @throws MalformedCodeException when the text is not well formed
     */
    public CreditCode {
        if (!isWellFormed(value)) {
            throw new MalformedCodeException(
                    "credit code",
                    value.length(),
                    "18 characters of 0-9 and A-Y without I, O, S and V, the last one the check character of GB 32100");
        }
    }

    /**
     * Reads a code exactly as written: neither case, nor width, nor spaces are put right.
     *
     * @param text the 18 characters
     * @return the code
     * @throws MalformedCodeException when the text is not well formed
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CreditCode parse(String text) {
        return new CreditCode(text);
    }

    /**
     * Tells whether a text is a code with the right check character.
     *
     * @param text any text
     * @return true when {@link #parse} would read it
     */
    public static boolean isWellFormed(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        int sum = 0;
        int strangers = 0;
        for (int place = 0; place < LENGTH; place++) {
            char character = text.charAt(place);
            int value = CHARACTER_VALUES[character & LAST_OF_ASCII];
            strangers |= value | (LAST_OF_ASCII - character); // below zero: not in the alphabet, or not in ASCII
            sum += value * WEIGHTS[place];
        }
        return strangers >= 0 && sum % MODULUS == 0;
    }

    /**
     * Returns the code.
     *
     * @return the 18 characters
     */
    @Override
    @JsonValue
    public String value() {
        return value;
    }

    /**
     * Returns the registration authority (登记管理部门), for example {@code 9} for market regulation.
     *
     * @return the first character
     */
    public char registrationAuthority() {
        return value.charAt(0);
    }

    /**
     * Returns the category (机构类别) within the registration authority, for example {@code 1} for an enterprise under
     * {@code 9}.
     *
     * @return the second character
     */
    public char category() {
        return value.charAt(1);
    }

    /**
     * Returns where the organisation was registered.
     *
     * @return the characters at places 3 to 8; mostly a region code, but letters occur
     */
    public String regionDigits() {
        return value.substring(2, EMBEDDED_FROM);
    }

    /**
     * Tells whether the organisation code at places 9 to 17 has the check character of GB 11714.
     *
     * <p>A warning at most: codes in legal use fail it.
     *
     * @return true when the check character is the computed one
     */
    public boolean embeddedCodeHolds() {
        int sum = 0;
        for (int place = 0; place < EMBEDDED_WEIGHTS.length; place++) {
            sum += EMBEDDED_WEIGHTS[place] * Character.digit(value.charAt(EMBEDDED_FROM + place), Character.MAX_RADIX);
        }
        return value.charAt(LENGTH - 2) == EMBEDDED_CHECKS.charAt(11 - sum % 11);
    }

    @Override
    public int compareTo(CreditCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static byte[] characterValues() {
        var values = new byte[LAST_OF_ASCII + 1];
        Arrays.fill(values, NOT_IN_ALPHABET);
        for (byte value = 0; value < ALPHABET.length(); value++) {
            values[ALPHABET.charAt(value)] = value;
        }
        return values;
    }
}
