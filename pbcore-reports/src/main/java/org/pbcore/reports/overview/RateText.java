package org.pbcore.reports.overview;

import java.math.BigInteger;
import java.util.Optional;
import org.pbcore.model.term.Label;
import org.pbcore.reports.Language;
import org.pbcore.reports.Tone;
import org.pbcore.rules.coverage.Rate;

/** Rates in words, and against what they are to reach. */
final class RateText {
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private RateText() {}

    static String of(Rate rate, Language language) {
        return rate.percent().map(percent -> percent + "%").orElseGet(() -> language.of(new Label("不适用", "n/a")));
    }

    /** The tone of a rate that has a target; none where the rate does not apply. */
    static Optional<Tone> tone(Rate rate, Optional<Integer> target) {
        return rate.denominator() == 0
                ? Optional.empty()
                : target.map(percent -> rate.reaches(percent) ? Tone.GREEN : Tone.AMBER);
    }

    /** How many more would reach the target. */
    static long lacking(Rate rate, int target) {
        BigInteger[] wanted = BigInteger.valueOf(rate.denominator())
                .multiply(BigInteger.valueOf(target))
                .divideAndRemainder(HUNDRED);
        long least = wanted[0].longValueExact() + (wanted[1].signum() > 0 ? 1 : 0);
        return Math.max(0, least - rate.numerator());
    }
}
