package org.pbcore.rules.coverage;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * An exact share.
 *
 * @param numerator how many are covered
 * @param denominator of how many
 */
public record Rate(long numerator, long denominator) {
    private static final BigDecimal HUNDRED = new BigDecimal("100.00");
    private static final BigDecimal ALMOST = new BigDecimal("99.99");

    /**
     * Returns the rate as it is printed.
     *
     * @return a percentage with two decimals, rounded half up; {@code 100.00} only where nobody is missing, otherwise
     *     at most {@code 99.99}; empty where the denominator is zero and the rate does not apply
     */
    public Optional<String> percent() {
        if (denominator == 0) {
            return Optional.empty();
        }
        if (numerator == denominator) {
            return Optional.of(HUNDRED.toPlainString());
        }
        BigDecimal exact = BigDecimal.valueOf(numerator)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP);
        return Optional.of((numerator < denominator ? exact.min(ALMOST) : exact).toPlainString());
    }

    /**
     * Compares with a target, exactly.
     *
     * @param target a percentage, 0 to 100
     * @return true where the rate reaches it, or does not apply
     */
    public boolean reaches(int target) {
        BigInteger hundredfold = BigInteger.valueOf(numerator).multiply(BigInteger.valueOf(100));
        return hundredfold.compareTo(BigInteger.valueOf(denominator).multiply(BigInteger.valueOf(target))) >= 0;
    }
}
