package org.pbcore.rules.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.rules.RandomOrganisation;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.coverage.Coverage;
import org.pbcore.rules.coverage.CoverageTally;
import org.pbcore.rules.coverage.MetricCount;
import org.pbcore.rules.coverage.RegionalCoverage;
import org.pbcore.rules.facts.OrganisationColumns;
import org.pbcore.rules.policy.Policies;
import org.pbcore.rules.table.Refusal;
import org.pbcore.rules.table.TableJoin;

/** However a register is run through, what comes out is what comes out one by one. */
class RegisterRunProperties {
    private static final Rulebook PLAN = Rulebook.of(Policies.builtin("two-new-2020"), LocalDate.of(2020, 9, 15));
    private static final Coverage COVERAGE = PLAN.coverage();
    private static final ExecutorService THREADS = Executors.newFixedThreadPool(3);
    private static final RegisterRun SHARED = RegisterRun.PLAIN.on(THREADS, 3);

    @AfterContainer
    static void release() {
        THREADS.shutdown();
    }

    @Property(tries = 60)
    void number_ofRows_isTheDecisionOneByOne(
            @ForAll long seed, @ForAll @IntRange(max = 60) int unknownPercent, @ForAll @IntRange(max = 300) int size) {
        List<Organisation> register = RandomOrganisation.register(seed, unknownPercent, size);
        isOneByOne(PLAN.formation().join(), PLAN.formation()::decide, register);
        isOneByOne(PLAN.affiliation().join(), PLAN.affiliation()::decide, register);
        isOneByOne(PLAN.survey().join(), PLAN.survey()::decide, register);
    }

    @Property(tries = 30)
    void collect_decisions_countsTheDecisionsOneByOne(
            @ForAll long seed, @ForAll @IntRange(max = 60) int unknownPercent, @ForAll @IntRange(max = 9000) int size) {
        List<Organisation> register = RandomOrganisation.register(seed, unknownPercent, size);
        OrganisationColumns columns = OrganisationColumns.of(register);
        countsOneByOne(PLAN.formation().join(), PLAN.formation()::decide, register, columns);
        countsOneByOne(PLAN.affiliation().join(), PLAN.affiliation()::decide, register, columns);
        countsOneByOne(PLAN.survey().join(), PLAN.survey()::decide, register, columns);
    }

    @Property(tries = 30)
    void collect_coverage_isTheCountOneByOne(
            @ForAll long seed, @ForAll @IntRange(max = 60) int unknownPercent, @ForAll @IntRange(max = 9000) int size) {
        List<Organisation> register = RandomOrganisation.register(seed, unknownPercent, size);
        OrganisationColumns columns = OrganisationColumns.of(register);
        RegionalCoverage expected = COVERAGE.regional();
        register.forEach(expected::add);

        for (RegisterRun run : List.of(RegisterRun.PLAIN, SHARED)) {
            isSame(run.collect(register, COVERAGE.countingByRegion()), expected);
            isSame(run.collect(register.stream(), COVERAGE.countingByRegion()), expected);
            isSame(run.count(columns, COVERAGE::regional, RegionalCoverage::add, RegionalCoverage::merge), expected);
            assertThat(run.count(columns, COVERAGE::tally, CoverageTally::add, CoverageTally::merge)
                            .counts())
                    .isEqualTo(expected.whole().counts());
            assertThat(run.collect(register, COVERAGE.counting()).counts())
                    .isEqualTo(expected.whole().counts());
        }
        isSame(register.parallelStream().collect(COVERAGE.countingByRegion()), expected);
    }

    private static <D> void isOneByOne(
            TableJoin<Organisation, D> join, Function<Organisation, D> decide, List<Organisation> register) {
        int from = new Random(register.size()).nextInt(register.size() + 1);
        int[] numbers = new int[register.size() + 3];
        join.number(OrganisationColumns.of(register), from, register.size(), numbers);
        for (int row = from; row < register.size(); row++) {
            Organisation organisation = register.get(row);
            int number = numbers[row - from];
            assertThat(join.number(organisation)).isEqualTo(number);
            try {
                assertThat(decide.apply(organisation)).isSameAs(join.answer(number));
            } catch (InvalidFactsException refused) {
                assertThat(join.refusals().get(-1 - number).toException()).hasMessage(refused.getMessage());
            }
        }
    }

    private static <D> void countsOneByOne(
            TableJoin<Organisation, D> join,
            Function<Organisation, D> decide,
            List<Organisation> register,
            OrganisationColumns columns) {
        Map<D, Long> taken = new HashMap<>();
        long refused = 0;
        for (Organisation organisation : register) {
            try {
                taken.merge(decide.apply(organisation), 1L, Long::sum);
            } catch (InvalidFactsException e) {
                refused++;
            }
        }
        List<DecisionTally<Organisation, D>> tallies = new ArrayList<>();
        for (RegisterRun run : List.of(RegisterRun.PLAIN, SHARED)) {
            tallies.add(run.collect(register, DecisionTally.of(join)));
            tallies.add(run.count(columns, () -> new DecisionTally<>(join), DecisionTally::add, DecisionTally::merge));
        }
        DecisionTally<Organisation, D> gone = new DecisionTally<>(join);
        gone.merge(tallies.get(0));
        register.forEach(gone::subtract);

        for (DecisionTally<Organisation, D> tally : tallies) {
            assertThat(tally.counts()).isEqualTo(taken);
            assertThat(sum(tally.refused())).isEqualTo(refused);
        }
        assertThat(gone.counts()).isEmpty();
        assertThat(gone.refused()).isEmpty();
    }

    private static long sum(Map<Refusal<?>, Long> refused) {
        return refused.values().stream().mapToLong(count -> count).sum();
    }

    private static void isSame(RegionalCoverage counted, RegionalCoverage expected) {
        assertThat(counts(counted.counties())).isEqualTo(counts(expected.counties()));
        assertThat(counts(counted.cities())).isEqualTo(counts(expected.cities()));
        assertThat(counts(counted.provinces())).isEqualTo(counts(expected.provinces()));
        assertThat(counted.whole().counts()).isEqualTo(expected.whole().counts());
    }

    private static Map<RegionCode, Map<String, MetricCount>> counts(Map<RegionCode, CoverageTally> tallies) {
        Map<RegionCode, Map<String, MetricCount>> counts = new HashMap<>();
        tallies.forEach((region, tally) -> counts.put(region, tally.counts()));
        return counts;
    }
}
