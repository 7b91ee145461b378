package org.pbcore.rules.policy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A share as a policy writes it, an exact fraction from 0 to 1.
 *
 * @param numerator how many parts
 * @param denominator of how many, one or more
 */
public record Share(int numerator, int denominator) {
    private static final Pattern SHAPE = Pattern.compile("(0|[1-9][0-9]{0,8})/([1-9][0-9]{0,8})");

    /**
     * Checks the fraction.
     *
     * @param numerator how many parts
     * @param denominator of how many, one or more
     * @throws IllegalArgumentException when it lies outside 0 to 1
     */
    public Share {
        if (numerator < 0 || numerator > denominator || denominator < 1) {
            throw new IllegalArgumentException("a share lies from 0 to 1");
        }
    }

    /** Reads one that is written as {@code 1/3}. */
    static Optional<Share> find(String text) {
        Matcher parts = SHAPE.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int numerator = Integer.parseInt(parts.group(1));
        int denominator = Integer.parseInt(parts.group(2));
        return numerator > denominator ? Optional.empty() : Optional.of(new Share(numerator, denominator));
    }

    /**
     * Returns the least whole number that makes at least this share of a whole.
     *
     * @param whole the whole, zero or more
     * @return the number, at most the whole
     */
    public int leastOf(int whole) {
        return Math.toIntExact(((long) whole * numerator + denominator - 1) / denominator);
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
