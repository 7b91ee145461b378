package org.pbcore.model.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A code of the industrial classification (国民经济行业分类) of GB/T 4754: the letter of the section (门类) and two to four
 * digits, for division (大类), group (中类) or class (小类).
 *
 * <p>Whether the standard lists the code is not checked, nor that its division belongs to its section.
 *
 * @param value the letter and the digits, for example {@code I6510}
 */
public record IndustryCode(String value) implements Comparable<IndustryCode> {
    private static final int DIVISION_END = 3;
    private static final int CLASS_END = 5;

    /**
     * Holds a well-formed code.
     *
     * @param value the letter and the digits
     * @throws MalformedCodeException when the text is not well formed
     */
    public IndustryCode {
        if (!isWellFormed(value)) {
            throw new MalformedCodeException("industry code", value.length(), "a letter A-T and 2 to 4 digits");
        }
    }

    /**
     * Reads a code exactly as written.
     *
     * @param text the letter and the digits
     * @return the code
     * @throws MalformedCodeException when the text is not well formed
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static IndustryCode parse(String text) {
        return new IndustryCode(text);
    }

    /**
     * Tells whether a text has the shape of an industry code.
     *
     * @param text any text
     * @return true when {@link #parse} would read it
     */
    public static boolean isWellFormed(String text) {
        int length = text.length();
        if (length < DIVISION_END || length > CLASS_END) {
            return false;
        }
        char section = text.charAt(0);
        return section >= 'A' && section <= 'T' && Digits.fill(text, 1, length);
    }

    /**
     * Returns the code.
     *
     * @return the letter and the digits
     */
    @Override
    @JsonValue
    public String value() {
        return value;
    }

    /**
     * Returns the section.
     *
     * @return its letter, A to T
     */
    public char section() {
        return value.charAt(0);
    }

    /**
     * Returns the division that this code is or lies in.
     *
     * @return the letter and the first two digits
     */
    public IndustryCode division() {
        return new IndustryCode(value.substring(0, DIVISION_END));
    }

    /**
     * Tells whether this code is another one or lies within it.
     *
     * @param wider the other code
     * @return true when this code starts with the other
     */
    public boolean isWithin(IndustryCode wider) {
        return value.startsWith(wider.value);
    }

    @Override
    public int compareTo(IndustryCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
