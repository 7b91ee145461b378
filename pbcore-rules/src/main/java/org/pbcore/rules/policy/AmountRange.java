package org.pbcore.rules.policy;

import java.math.BigDecimal;
import org.pbcore.model.term.Label;

/**
 * A sum that may be chosen between two.
 *
 * @param least the least, in yuan
 * @param most the most, in yuan; the same as the least where nothing is to choose
 */
public record AmountRange(BigDecimal least, BigDecimal most) {
    /**
     * Checks the sums.
     *
     * @param least the least, in yuan
     * @param most the most, in yuan
     * @throws IllegalArgumentException when the most is less than the least
     */
    public AmountRange {
        if (most.compareTo(least) < 0) {
            throw new IllegalArgumentException("the most is less than the least");
        }
    }

    /** The sums in words. */
    Label label() {
        String from = least.toPlainString();
        String to = most.toPlainString();
        return least.compareTo(most) == 0
                ? new Label(from + "元", from + " yuan")
                : new Label(from + "元至" + to + "元", from + " to " + to + " yuan");
    }
}
