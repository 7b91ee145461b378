package org.pbcore.rules.formation.joint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.pbcore.model.code.IndustryCode;
import org.pbcore.model.organisation.OrganisationKind;
import org.pbcore.rules.planning.Site;
import org.pbcore.rules.policy.Parameters;
import org.pbcore.rules.policy.Policies;

class JointPlannerProperties {
    private static final LocalDate DAY = LocalDate.of(2020, 9, 15);
    private static final Parameters PLAN = Policies.builtin("two-new-2020").on(DAY);
    private static final Parameters BASELINE =
            Policies.builtin("branch-regulations-2018").on(DAY);

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void plan_upToTwelveUnits_isTheBestThereIs(
            @ForAll("few") List<JointUnit> units, @ForAll("distance") int maxDistance) {
        JointPlan plan = new JointPlanner(PLAN).plan(units, maxDistance, PlanEffort.LOW);

        assertBest(plan, new BruteJointPlan(units, maxDistance, 3, true));
    }

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    void plan_upToTwelveUnitsUnderTheBaseline_isTheBestThereIs(
            @ForAll("few") List<JointUnit> units, @ForAll("distance") int maxDistance) {
        JointPlan plan = new JointPlanner(BASELINE).plan(units, maxDistance, PlanEffort.LOW);

        assertBest(plan, new BruteJointPlan(units, maxDistance, 5, false));
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void plan_manyUnits_isLegalAndCountedRightAndWithinItsBound(
            @ForAll("many") List<JointUnit> units, @ForAll("distance") int maxDistance) {
        for (Parameters p : List.of(PLAN, BASELINE)) {
            List<JointPlan> plans = new ArrayList<>();
            plans.add(new JointPlanner(p)
                    .plan(units, maxDistance, PlanEffort.LOW, JointWatch.NONE.withPlans(plans::add)));

            assertThat(plans).allSatisfy(plan -> assertLegal(p, units, maxDistance, plan));
        }
    }

    @Property(tries = 15, edgeCases = EdgeCasesMode.NONE)
    void plan_unitsInAnotherOrder_isTheSame(
            @ForAll("many") List<JointUnit> units, @ForAll("distance") int maxDistance, @ForAll Random random) {
        List<JointUnit> shuffled = new ArrayList<>(units);
        Collections.shuffle(shuffled, random);

        assertThat(new JointPlanner(PLAN).plan(shuffled, maxDistance, PlanEffort.LOW))
                .isEqualTo(new JointPlanner(PLAN).plan(units, maxDistance, PlanEffort.LOW));
    }

    private static void assertBest(JointPlan plan, BruteJointPlan all) {
        BruteJointPlan.Value best = all.best();

        assertThat(new BruteJointPlan.Value(plan.targetsCovered(), plan.covered(), plan.cost()))
                .isEqualTo(best)
                .isEqualTo(all.valueOf(plan.branches()));
        assertThat(plan.isOptimal()).isTrue();
        assertThat(plan.coveredAtMost()).isEqualTo(plan.covered());
    }

    private static void assertLegal(Parameters p, List<JointUnit> units, int maxDistance, JointPlan plan) {
        BruteJointPlan.Value value = new BruteJointPlan(units, maxDistance, 0, p == PLAN).valueOf(plan.branches());

        assertThat(new JointPlanChecker(p).check(units, maxDistance, plan.branches()))
                .isEmpty();
        assertThat(new BruteJointPlan.Value(plan.targetsCovered(), plan.covered(), plan.cost()))
                .isEqualTo(value);
        assertThat(plan.covered() + plan.uncovered().size()).isEqualTo(units.size());
        assertThat(plan.covered()).isLessThanOrEqualTo(plan.coveredAtMost());
        List<String> covered = plan.branches().stream().flatMap(List::stream).toList();
        assertThat(plan.uncovered()).isSorted();
        assertThat(covered).doesNotHaveDuplicates().noneMatch(plan.uncovered()::contains);
        assertThat(plan.branches()).allSatisfy(branch -> assertThat(branch).isSorted());
        assertThat(plan.branches().stream().map(branch -> branch.get(0))).isSorted();
    }

    @Provide
    Arbitrary<Integer> distance() {
        return Arbitraries.of(0, 1, 40, 80, 300, Integer.MAX_VALUE);
    }

    @Provide
    Arbitrary<List<JointUnit>> few() {
        return units(Arbitraries.integers().between(0, 12));
    }

    @Provide
    Arbitrary<List<JointUnit>> many() {
        return units(Arbitraries.integers().between(13, 150));
    }

    private static Arbitrary<List<JointUnit>> units(Arbitrary<Integer> sizes) {
        Arbitrary<Integer> members = Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.just(0)), Tuple.of(1, Arbitraries.of(1, 15, 24, 48, 60)));
        Arbitrary<JointUnit> unit = Combinators.combine(
                        Arbitraries.of(0, 0, 1, 1, 2),
                        members,
                        Arbitraries.of(0, 29, 30, 49, 50),
                        Arbitraries.of(OrganisationKind.class),
                        Arbitraries.of("A01", "A0112", "A02", "B06", "C13").map(IndustryCode::parse),
                        Arbitraries.integers().between(-90, 90),
                        Arbitraries.integers().between(0, 180))
                .as((full, probationary, employees, kind, industry, x, y) ->
                        new JointUnit("", full, full + probationary, employees, kind, industry, new Site(x, y)));
        return sizes.flatMap(size -> unit.list().ofSize(size)).map(JointPlannerProperties::named);
    }

    /** Gives each an id; their order is not that of the list. */
    private static List<JointUnit> named(List<JointUnit> units) {
        return IntStream.range(0, units.size())
                .mapToObj(i -> {
                    JointUnit unit = units.get(i);
                    return new JointUnit(
                            String.format("u%03d", i * 389 % 1000),
                            unit.fullMembers(),
                            unit.partyMembers(),
                            unit.employees(),
                            unit.kind(),
                            unit.industry(),
                            unit.site());
                })
                .toList();
    }
}
