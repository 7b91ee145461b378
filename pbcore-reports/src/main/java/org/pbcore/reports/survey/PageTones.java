package org.pbcore.reports.survey;

import java.math.BigInteger;
import org.pbcore.reports.survey.Page.Tone;
import org.pbcore.rules.coverage.Rate;

/** Which rates a page marks green, amber and red. Signs of reading, not of policy: the page says what they mean. */
final class PageTones {
    private static final BigInteger TEN = BigInteger.TEN;

    private PageTones() {}

    /** A county against the whole: not below it, below it, or ten points and more below it. */
    static Tone against(Rate county, Rate whole) {
        if (county.denominator() == 0 || whole.denominator() == 0) {
            return Tone.GREY;
        }
        BigInteger here = product(county.numerator(), whole.denominator());
        BigInteger there = product(whole.numerator(), county.denominator());
        if (here.compareTo(there) >= 0) {
            return Tone.GREEN;
        }
        BigInteger point = product(county.denominator(), whole.denominator());
        BigInteger behind = there.subtract(here).multiply(TEN);
        return behind.compareTo(point) < 0 ? Tone.AMBER : Tone.RED;
    }

    /** A metric over everybody: nobody missing, somebody missing, or somebody missing who must have formed. */
    static Tone whole(MetricLine metric) {
        Rate rate = metric.count().rate();
        if (rate.denominator() == 0) {
            return Tone.GREY;
        }
        if (rate.numerator() == rate.denominator()) {
            return Tone.GREEN;
        }
        return metric.name().equals("formation") ? Tone.RED : Tone.AMBER;
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }
}
