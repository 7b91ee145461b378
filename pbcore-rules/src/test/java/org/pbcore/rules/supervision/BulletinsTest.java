package org.pbcore.rules.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.pbcore.model.supervision.Bulletin;
import org.pbcore.model.supervision.BulletinEntry;
import org.pbcore.rules.PolicyText;
import org.pbcore.rules.policy.Policies;
import org.pbcore.rules.supervision.Bulletins.Period;
import org.pbcore.rules.supervision.Bulletins.Ranked;

class BulletinsTest {
    private static final LocalDate OCTOBER = LocalDate.of(2020, 10, 1);

    private final Bulletins plan =
            new Bulletins(Policies.builtin("two-new-2020").on(OCTOBER));
    private final Bulletins monthly = new Bulletins(PolicyText.extending(
                    "two-new-2020",
                    "'supervision.bulletin.months': {'clause': '3.3-a', 'values': [{'atMost': 1, 'strength': 'GENERAL'}]}")
            .on(LocalDate.of(2021, 6, 1)));

    @Test
    void rank_equalRates_shareARankAndTheNextStandsBelowThemAll() {
        List<Ranked> ranked = plan.rank(
                bulletin(entry("b", 1, 2), entry("d", 0, 0), entry("a", 2, 4), entry("c", 617, 624), entry("e", 0, 7)));

        assertThat(ranked)
                .extracting(each -> each.entry().getUnit() + " " + each.rank().orElse(0))
                .containsExactly("c 1", "a 2", "b 2", "e 4", "d 0");
        assertThat(ranked.get(0).rate().percent()).contains("98.88");
        assertThat(ranked.get(4).rank()).isEqualTo(OptionalInt.empty());
    }

    @Test
    void rank_ratesThatPrintAlike_areToldApart() {
        List<Ranked> ranked =
                plan.rank(bulletin(entry("a", 2147483645, 2147483646), entry("b", 2147483646, 2147483647)));

        assertThat(ranked)
                .extracting(each -> each.entry().getUnit() + " " + each.rank().orElseThrow())
                .containsExactly("b 1", "a 2");
        assertThat(ranked)
                .extracting(each -> each.rate().percent().orElseThrow())
                .containsOnly("99.99");
    }

    @Property(tries = 300)
    void rank_ofAnyUnits_isOneMoreThanThoseThatAreBetter(@ForAll long seed) {
        Random random = new Random(seed);
        List<BulletinEntry> entries = new ArrayList<>();
        for (int i = random.nextInt(9); i > 0; i--) {
            int denominator = random.nextInt(5);
            entries.add(entry("u" + i, denominator == 0 ? 0 : random.nextInt(denominator + 1), denominator));
        }

        List<Ranked> ranked = plan.rank(bulletin(entries.toArray(BulletinEntry[]::new)));

        assertThat(ranked).extracting(Ranked::entry).containsExactlyInAnyOrderElementsOf(entries);
        for (Ranked each : ranked) {
            long better = entries.stream()
                    .filter(other -> other.getDenominator() > 0 && isBetter(other, each.entry()))
                    .count();
            assertThat(each.rank())
                    .isEqualTo(
                            each.entry().getDenominator() == 0
                                    ? OptionalInt.empty()
                                    : OptionalInt.of((int) better + 1));
        }
    }

    @Test
    void schedule_withoutAnInterval_asksForNothing() {
        assertThat(plan.due(List.of(), OCTOBER, OCTOBER)).isEmpty();
        assertThat(plan.missed(List.of(), OCTOBER, OCTOBER.plusYears(1))).isEmpty();
    }

    @Test
    void schedule_monthly_isDueThroughTheMonthAndMissedAfterIt() {
        List<LocalDate> issued = List.of(LocalDate.of(2020, 10, 31), LocalDate.of(2020, 12, 1));
        Period november = new Period(LocalDate.of(2020, 11, 1), LocalDate.of(2020, 11, 30));

        assertThat(monthly.due(issued, OCTOBER, OCTOBER.minusDays(1))).isEmpty();
        assertThat(monthly.due(issued, OCTOBER, LocalDate.of(2020, 10, 30)))
                .contains(new Period(OCTOBER, LocalDate.of(2020, 10, 31)));
        assertThat(monthly.due(issued, OCTOBER, LocalDate.of(2020, 10, 31))).isEmpty();
        assertThat(monthly.due(issued, OCTOBER, LocalDate.of(2020, 11, 30))).contains(november);
        assertThat(monthly.missed(issued, OCTOBER, LocalDate.of(2020, 11, 30))).isEmpty();
        assertThat(monthly.missed(issued, OCTOBER, LocalDate.of(2020, 12, 1))).containsExactly(november);
        assertThat(monthly.due(issued, OCTOBER, LocalDate.of(2020, 12, 1))).isEmpty();
        assertThat(monthly.missed(issued, OCTOBER, LocalDate.of(2021, 2, 1)))
                .containsExactly(november, new Period(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 1, 31)));
    }

    @Test
    void schedule_fromTheLastOfAMonth_leavesNoDayOut() {
        List<Period> missed = monthly.missed(List.of(), LocalDate.of(2021, 1, 31), LocalDate.of(2021, 6, 1));

        assertThat(missed.get(0).from()).isEqualTo(LocalDate.of(2021, 1, 31));
        for (int i = 1; i < missed.size(); i++) {
            assertThat(missed.get(i).from()).isEqualTo(missed.get(i - 1).to().plusDays(1));
        }
        assertThat(missed).hasSize(4);
    }

    private static boolean isBetter(BulletinEntry one, BulletinEntry other) {
        return BigInteger.valueOf(one.getNumerator())
                        .multiply(BigInteger.valueOf(other.getDenominator()))
                        .compareTo(BigInteger.valueOf(other.getNumerator())
                                .multiply(BigInteger.valueOf(one.getDenominator())))
                > 0;
    }

    private static Bulletin bulletin(BulletinEntry... entries) {
        return Bulletin.builder()
                .id("b1")
                .issuedOn(OCTOBER)
                .metric("work")
                .addEntries(entries)
                .build();
    }

    private static BulletinEntry entry(String unit, int numerator, int denominator) {
        return BulletinEntry.builder()
                .unit(unit)
                .numerator(numerator)
                .denominator(denominator)
                .build();
    }
}
