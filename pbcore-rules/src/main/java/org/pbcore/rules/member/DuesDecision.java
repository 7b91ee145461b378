package org.pbcore.rules.member;

import java.math.BigDecimal;
import java.util.Optional;
import org.pbcore.rules.table.Clause;

/**
 * The dues of a month, which tell a person's pay and never stand in {@code toString}.
 *
 * @param least the least to be paid, in yuan with two decimals
 * @param most the most; the same as the least where nothing is to choose
 * @param percent the rate on the whole base; empty for a sum without a base
 * @param clause the clause
 */
public record DuesDecision(BigDecimal least, BigDecimal most, Optional<BigDecimal> percent, Clause clause) {
    @Override
    public String toString() {
        return "DuesDecision[" + clause + "]";
    }
}
