package org.pbcore.rules.supervision;

import java.time.LocalDate;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.rules.coverage.Rate;

/**
 * A target of a unit: how far it is, by when it is to be met, and how many notices of the unit are open.
 *
 * @param numerator how many are covered, zero or more
 * @param denominator of how many, zero or more
 * @param targetPercent the target, 0 to 100
 * @param deadline the last day, inclusive
 * @param openNotices supervision notices that are not closed, zero or more
 */
public record SupervisionFacts(int numerator, int denominator, int targetPercent, LocalDate deadline, int openNotices) {
    private static final int WHOLE = 100;

    /**
     * Checks the numbers.
     *
     * @param numerator how many are covered, zero or more
     * @param denominator of how many, zero or more
     * @param targetPercent the target, 0 to 100
     * @param deadline the last day, inclusive
     * @param openNotices supervision notices that are not closed, zero or more
     * @throws InvalidFactsException at the first number that is out of range, or at the numerator where it is greater
     *     than the denominator
     */
    public SupervisionFacts {
        refuse(numerator < 0, "/numerator", "不能为负 never negative");
        refuse(denominator < 0, "/denominator", "不能为负 never negative");
        refuse(targetPercent < 0 || targetPercent > WHOLE, "/targetPercent", "应为0至100 from 0 to 100");
        refuse(openNotices < 0, "/openNotices", "不能为负 never negative");
        refuse(numerator > denominator, "/numerator", "分子大于分母 greater than the denominator");
    }

    /**
     * Returns the rate.
     *
     * @return the exact share
     */
    public Rate rate() {
        return new Rate(numerator, denominator);
    }

    private static void refuse(boolean isWrong, String path, String message) {
        if (isWrong) {
            throw new InvalidFactsException(path, message);
        }
    }
}
