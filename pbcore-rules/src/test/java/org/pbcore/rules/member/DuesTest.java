package org.pbcore.rules.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.member.DuesCategory;
import org.pbcore.model.member.DuesPayment;
import org.pbcore.rules.PolicyText;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.policy.Policies;
import org.pbcore.rules.policy.Setting;
import org.pbcore.rules.policy.SettingAspect;

class DuesTest {
    private static final Dues DUES = Rulebook.of(Policies.builtin("two-new-2020"), LocalDate.of(2020, 9, 15))
            .membership()
            .dues();

    @ParameterizedTest
    @CsvSource({
        "SALARIED,0,0.00,0.5",
        "SALARIED,2999.99,15.00,0.5",
        "SALARIED,3000.00,15.00,0.5",
        "SALARIED,3000.01,30.00,1",
        "SALARIED,5000.00,50.00,1",
        "SALARIED,5000.01,75.00,1.5",
        "SALARIED,10000.00,150.00,1.5",
        "SALARIED,10000.01,200.00,2",
        "SALARIED,0.99,0.00,0.5",
        "SALARIED,1.00,0.01,0.5",
        "SALARIED,3050.49,30.50,1",
        "SALARIED,3050.50,30.51,1",
        "RETIRED,5000.00,25.00,0.5",
        "RETIRED,5000.01,50.00,1",
        "RETIRED,10000.01,100.00,1"
    })
    void dues_aroundTheBrackets_areOneRateOnTheWholeBase(
            DuesCategory category, BigDecimal base, BigDecimal dues, BigDecimal percent) {
        DuesDecision decision = DUES.monthly(category, Optional.of(base)).orElseThrow();

        assertThat(decision.least()).isEqualTo(dues);
        assertThat(decision.most()).isEqualTo(dues);
        assertThat(decision.percent()).contains(percent);
        assertThat(decision.clause()).hasToString("2.5-h");
        assertThat(decision.toString()).doesNotContain(dues.toString());
    }

    /** The same in whole fen, by integers only. */
    @Property
    void dues_ofAnyPay_agreeWithWholeFen(@ForAll @LongRange(min = 0, max = 5_000_000) long fen) {
        int permilleHalves = fen <= 300_000 ? 1 : fen <= 500_000 ? 2 : fen <= 1_000_000 ? 3 : 4;
        BigInteger rounded = BigInteger.valueOf(fen)
                .multiply(BigInteger.valueOf(permilleHalves * 5L))
                .add(BigInteger.valueOf(500))
                .divide(BigInteger.valueOf(1000));

        assertThat(DUES.monthly(DuesCategory.SALARIED, Optional.of(BigDecimal.valueOf(fen, 2)))
                        .orElseThrow()
                        .least())
                .isEqualTo(new BigDecimal(rounded, 2));
    }

    @Test
    void dues_withoutAMonthlyBase_areARangeOrAFixedSum() {
        DuesDecision farmer =
                DUES.monthly(DuesCategory.FARMER, Optional.empty()).orElseThrow();
        DuesDecision student =
                DUES.monthly(DuesCategory.NO_INCOME, Optional.empty()).orElseThrow();

        assertThat(farmer.least()).isEqualTo("0.20");
        assertThat(farmer.most()).isEqualTo("1.00");
        assertThat(farmer.percent()).isEmpty();
        assertThat(student.least()).isEqualTo(student.most()).isEqualTo("0.20");
        assertThat(DUES.monthly(DuesCategory.SALARIED, Optional.empty())).isEmpty();
        assertThat(DUES.monthly(DuesCategory.RETIRED, Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-0.01", "3000.001", "1000000000000.01"})
    void base_thatCannotBe_isRefused(BigDecimal base) {
        assertThatThrownBy(() -> DUES.monthly(DuesCategory.SALARIED, Optional.of(base)))
                .isInstanceOfSatisfying(
                        InvalidFactsException.class,
                        refusal -> assertThat(refusal.path()).isEqualTo("/base"))
                .hasMessageNotContaining(base.toPlainString());
    }

    @ParameterizedTest
    @CsvSource({"30.00,0.00", "29.99,0.01", "0,30.00", "31.00,0.00"})
    void shortfall_isWhatIsMissingAndNeverNegative(BigDecimal paid, BigDecimal missing) {
        assertThat(DUES.shortfall(payment(Optional.of(new BigDecimal("3000.01")), paid)))
                .contains(missing);
        assertThat(DUES.shortfall(payment(Optional.empty(), paid))).isEmpty();
    }

    @Test
    void brackets_ofAnotherPolicyAndDate_areTheOnesThatCount() {
        var policy = PolicyText.extending(
                "two-new-2020",
                "'dues.salaried': {'article': '1', 'values': [{'from': '2022-01-01', 'brackets': [{'percent': '3'}], 'modality': 'MUST'}]}");

        assertThat(of(policy, LocalDate.of(2021, 12, 31))).isEqualTo("15.00");
        assertThat(of(policy, LocalDate.of(2022, 1, 1))).isEqualTo("90.00");
    }

    @Test
    void setting_ofBracketsAndSums_isSaidInWordsAndComparedByNumber() {
        Setting plan = setting("");
        Setting same =
                setting("{'brackets': [{'atMost': '3000', 'percent': '0.50'}, {'atMost': '5000', 'percent': '1.0'},"
                        + " {'atMost': '10000', 'percent': '1.5'}, {'percent': '2'}], 'modality': 'MUST'}");
        Setting other =
                setting("{'brackets': [{'atMost': '3001', 'percent': '0.5'}, {'percent': '1'}], 'modality': 'MUST'}");

        assertThat(plan.differences(same)).isEmpty();
        assertThat(plan.differences(other)).containsExactly(SettingAspect.NUMBER);
        assertThat(other.label().english()).endsWith("up to 3001 0.5%, above 1%");
    }

    private static Setting setting(String value) {
        String parameters = value.isEmpty() ? "" : "'dues.salaried': {'article': '1', 'values': [" + value + "]}";
        return PolicyText.extending("two-new-2020", parameters)
                .on(LocalDate.of(2021, 1, 1))
                .setting("dues.salaried")
                .orElseThrow();
    }

    private static BigDecimal of(org.pbcore.rules.policy.Policy policy, LocalDate on) {
        return Rulebook.of(policy, on)
                .membership()
                .dues()
                .monthly(DuesCategory.SALARIED, Optional.of(new BigDecimal("3000")))
                .orElseThrow()
                .least();
    }

    private static DuesPayment payment(Optional<BigDecimal> base, BigDecimal paid) {
        return DuesPayment.builder()
                .id("d1")
                .member("m1")
                .partyOrganisation("p1")
                .month(YearMonth.of(2020, 9))
                .category(DuesCategory.SALARIED)
                .base(base)
                .paid(paid)
                .paidOn(LocalDate.of(2020, 9, 15))
                .build();
    }
}
