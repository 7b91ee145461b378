package org.pbcore.model.member;

import java.math.BigDecimal;
import java.util.Optional;
import org.pbcore.model.InvalidFactsException;

/** Sums in yuan: never below zero, in whole fen. */
public final class Yuan {
    private static final int FEN = 2;
    private static final BigDecimal MOST = new BigDecimal("1E12");

    private Yuan() {}

    /**
     * Refuses a sum that cannot be.
     *
     * @param path the place of the sum, as a JSON pointer
     * @param sum the sum in yuan; an unknown one passes
     * @throws InvalidFactsException when it is below zero, over 10 to the 12th, or parts a fen
     */
    public static void refuse(String path, Optional<BigDecimal> sum) {
        sum.ifPresent(yuan -> {
            if (yuan.signum() < 0 || yuan.compareTo(MOST) > 0) {
                throw new InvalidFactsException(path, "金额超出范围 a sum is never negative nor over 10 to the 12th");
            }
            if (yuan.signum() != 0 && yuan.stripTrailingZeros().scale() > FEN) {
                throw new InvalidFactsException(path, "金额须精确到分 a sum has at most two decimals");
            }
        });
    }
}
