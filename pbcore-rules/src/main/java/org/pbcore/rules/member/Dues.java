package org.pbcore.rules.member;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.pbcore.model.member.DuesCategory;
import org.pbcore.model.member.DuesPayment;
import org.pbcore.model.member.Yuan;
import org.pbcore.rules.policy.AmountRange;
import org.pbcore.rules.policy.Parameters;
import org.pbcore.rules.policy.RateBrackets;
import org.pbcore.rules.table.Clause;

/**
 * Reckons the dues of a month (党费, 2.5-h).
 *
 * <p>A flat rate on the whole base: the end of a bracket belongs to it, so that dues jump between 3000.00 and 3000.01.
 * Reckoned exactly and rounded half up to the fen, once, at the end. Farmers choose within a range; students and others
 * without income pay a fixed sum. Not modelled: reductions that a branch grants.
 */
public final class Dues {
    private static final int FEN = 2;
    private static final Map<DuesCategory, String> PARAMETERS = Map.of(
            DuesCategory.SALARIED, "dues.salaried",
            DuesCategory.RETIRED, "dues.retired",
            DuesCategory.FARMER, "dues.farmer",
            DuesCategory.NO_INCOME, "dues.noIncome");

    private final RateBrackets salaried;
    private final RateBrackets retired;
    private final AmountRange farmer;
    private final AmountRange noIncome;
    private final Parameters parameters;

    Dues(Parameters p) {
        this.salaried = p.brackets(parameter(DuesCategory.SALARIED));
        this.retired = p.brackets(parameter(DuesCategory.RETIRED));
        this.farmer = p.amounts(parameter(DuesCategory.FARMER));
        this.noIncome = p.amounts(parameter(DuesCategory.NO_INCOME));
        this.parameters = p;
    }

    /**
     * Reckons the dues of a month.
     *
     * @param category what they are reckoned from
     * @param base the pay after tax or pension of the month in yuan, with at most two decimals; empty where it is
     *     unknown, left aside for categories without a base
     * @return the dues; empty where the base is asked and unknown
     * @throws org.pbcore.model.InvalidFactsException when the base is negative or parts a fen (/base)
     */
    public Optional<DuesDecision> monthly(DuesCategory category, Optional<BigDecimal> base) {
        Yuan.refuse("/base", base);
        return switch (category) {
            case SALARIED -> base.map(yuan -> byRate(category, salaried.of(yuan), yuan));
            case RETIRED -> base.map(yuan -> byRate(category, retired.of(yuan), yuan));
            case FARMER -> Optional.of(chosen(category, farmer));
            case NO_INCOME -> Optional.of(chosen(category, noIncome));
        };
    }

    /**
     * Says how much is missing from a payment.
     *
     * @param payment the payment
     * @return the sum in yuan, zero where enough was paid; empty where the dues are unknown
     */
    public Optional<BigDecimal> shortfall(DuesPayment payment) {
        return monthly(payment.getCategory(), payment.getBase())
                .map(due -> due.least().subtract(payment.getPaid()).max(BigDecimal.ZERO.setScale(FEN)));
    }

    private DuesDecision byRate(DuesCategory category, RateBrackets.Bracket bracket, BigDecimal base) {
        BigDecimal exact = base.multiply(bracket.percent()).movePointLeft(2);
        BigDecimal sum = exact.setScale(FEN, RoundingMode.HALF_UP);
        return new DuesDecision(sum, sum, Optional.of(bracket.percent()), clause(category));
    }

    private DuesDecision chosen(DuesCategory category, AmountRange range) {
        return new DuesDecision(
                range.least().setScale(FEN, RoundingMode.HALF_UP),
                range.most().setScale(FEN, RoundingMode.HALF_UP),
                Optional.empty(),
                clause(category));
    }

    private Clause clause(DuesCategory category) {
        return parameters.clause(parameter(category));
    }

    private static String parameter(DuesCategory category) {
        return Objects.requireNonNull(PARAMETERS.get(category));
    }
}
