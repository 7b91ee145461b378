package org.pbcore.rules.formation.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pbcore.rules.formation.joint.JointUnits.in;
import static org.pbcore.rules.formation.joint.JointUnits.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.policy.Policies;

class JointPlannerTest {
    private static final LocalDate DAY = LocalDate.of(2020, 9, 15);
    private static final JointPlanner PLAN =
            Rulebook.of(Policies.builtin("two-new-2020"), DAY).jointPlanner();
    private static final JointPlanner BASELINE =
            Rulebook.of(Policies.builtin("branch-regulations-2018"), DAY).jointPlanner();

    @Test
    void plan_nothing_isEmptyAndOptimal() {
        JointPlan plan = plan(List.of(), 3000);

        assertThat(plan).isEqualTo(new JointPlan(List.of(), List.of(), 0, 0, 0, 0, true, true));
    }

    @Test
    void plan_everythingOutOfReach_coversNobody() {
        JointPlan plan = plan(List.of(unit("b", 2, 0, 0), unit("a", 2, 0, 11), unit("c", 2, 11, 0)), 10);

        assertThat(plan.branches()).isEmpty();
        assertThat(plan.uncovered()).containsExactly("a", "b", "c");
        assertThat(plan.isOptimal()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2,2,0,3", "2,1,2,3", "2,1,0,3", "1,1,1,3", "1,1,0,0", "2,0,0,0", "0,0,0,0"})
    void plan_threeUnitsOnOneSpot_areABranchWithThreeFullMembersAmongThem(int one, int other, int third, int covered) {
        JointPlan plan = plan(List.of(unit("a", one, 0, 0), unit("b", other, 0, 0), unit("c", third, 0, 0)), 0);

        assertThat(plan.covered()).isEqualTo(covered);
    }

    @Test
    void plan_distanceRoundedHalfUp_alsoWhereItIsComparedWithTheGreatest() {
        List<JointUnit> near = List.of(unit("a", 2, 0, 0), unit("b", 2, 6, 36));
        List<JointUnit> far = List.of(unit("a", 2, 0, 0), unit("b", 2, 2, 2));

        assertThat(plan(near, 36).branches()).as("36.497").containsExactly(List.of("a", "b"));
        assertThat(plan(near, 36).cost()).isEqualTo(36);
        assertThat(plan(near, 35).branches()).isEmpty();
        assertThat(plan(far, 2).branches()).as("2.828").isEmpty();
        assertThat(plan(far, 3).cost()).isEqualTo(3);
    }

    @Test
    void plan_cornersOfTheMap_overflowNothing() {
        int low = Integer.MIN_VALUE;
        int high = Integer.MAX_VALUE;
        List<JointUnit> units = List.of(
                unit("a", 2, low, low), unit("b", 2, high, high), unit("c", 2, low, -1), unit("d", 1, low + 1, low));

        JointPlan plan = plan(units, Integer.MAX_VALUE);

        assertThat(plan.uncovered()).containsExactly("b");
        assertThat(plan.branches()).containsExactly(List.of("a", "c", "d"));
        assertThat(plan.cost()).isEqualTo(2_147_483_647L + 1 + 2_147_483_647L);
    }

    @Test
    void plan_headcountTarget_comesBeforeTheNumberOfUnits() {
        JointUnit partner = unit("a", 2, 0, 0);
        JointUnit big = unit("b", 1, 1, 50, 0, 10);
        List<JointUnit> others = List.of(unit("c", 1, 0, -10), unit("d", 0, 0, -10));

        assertThat(plan(join(partner, big, others), 10).branches()).containsExactly(List.of("a", "b"));
        assertThat(plan(join(partner, unit("b", 1, 1, 49, 0, 10), others), 10).branches())
                .containsExactly(List.of("a", "c", "d"));
        assertThat(plan(join(partner, big, others), 10).targetsCovered()).isEqualTo(1);
        assertThat(BASELINE.plan(join(partner, big, others), 10, PlanEffort.LOW).branches())
                .as("the baseline sets no target")
                .containsExactly(List.of("a", "c", "d"));
    }

    @Test
    void plan_similarIndustry_isNearer() {
        JointUnit middle = in("C1311", unit("a", 2, 0, 0));
        JointUnit division = in("C13", unit("b", 1, 0, 900));
        JointUnit section = in("C14", unit("c", 1, 0, 599));
        JointUnit other = in("D13", unit("d", 1, 0, 0));

        assertThat(cost(middle, division)).isEqualTo(900);
        assertThat(cost(middle, section)).isEqualTo(899);
        assertThat(cost(middle, other)).isEqualTo(1000);
    }

    @Test
    void plan_unitThatFitsOnePartnerOnly_getsIt() {
        List<JointUnit> chain =
                List.of(unit("a", 1, 0, 0), unit("b", 2, 0, 10), unit("c", 2, 0, 19), unit("d", 1, 0, 29));

        assertThat(plan(chain, 10).branches()).containsExactly(List.of("a", "b"), List.of("c", "d"));
    }

    @ParameterizedTest
    @CsvSource({"25,25,2", "25,26,0", "50,1,0", "51,1,0"})
    void plan_partyMembers_areFiftyAtMost(int one, int other, int covered) {
        JointPlan plan = plan(List.of(unit("a", 2, one, 5, 0, 0), unit("b", 1, other, 5, 0, 0)), 0);

        assertThat(plan.covered()).isEqualTo(covered);
    }

    @Test
    void plan_fiveUnitsWithThreeFullMembers_areOneBranchUnderTheBaselineOnly() {
        List<JointUnit> units = List.of(
                unit("a", 2, 0, 0), unit("b", 1, 0, 0), unit("c", 0, 0, 0), unit("d", 0, 0, 0), unit("e", 0, 0, 0));

        assertThat(plan(units, 0).branches()).containsExactly(List.of("a", "b", "c"));
        assertThat(BASELINE.plan(units, 0, PlanEffort.LOW).branches())
                .containsExactly(List.of("a", "b", "c", "d", "e"));
    }

    @Test
    void plan_idsOutsideTheBasicPlane_areSortedByCodePoint() {
        String high = new String(Character.toChars(0x20000));
        JointPlan plan = plan(List.of(unit(high, 0, 0, 0), unit("\uffee", 0, 0, 0), unit("a", 0, 0, 0)), 0);

        assertThat(plan.uncovered()).containsExactly("a", "\uffee", high);
    }

    @Test
    void plan_sameFactsWithWorkersOrWithout_isTheSame() throws Exception {
        List<JointUnit> units = city(9_000);
        ExecutorService executor = Executors.newFixedThreadPool(2);
        try {
            JointWatch watch = JointWatch.NONE.withWorkers(tasks -> runAll(executor, tasks));

            assertThat(PLAN.plan(units, 3000, PlanEffort.LOW, watch)).isEqualTo(plan(units, 3000));
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void plan_stopped_isTheBestSoFar() {
        List<JointUnit> units = city(800);
        List<JointPlan> plans = new ArrayList<>();
        List<Long> heard = new ArrayList<>();
        JointWatch watch = JointWatch.NONE.withPlans(plans::add).withProgress((done, all) -> {
            heard.add(done);
            return done < all / 2;
        });

        JointPlan plan = PLAN.plan(units, 3000, PlanEffort.NORMAL, watch);

        assertThat(plan.isWhole()).isFalse();
        assertThat(plan.covered()).isBetween(plans.get(0).covered(), plan.coveredAtMost());
        assertThat(plans).hasSizeGreaterThan(1).noneMatch(JointPlan::isWhole);
        assertThat(heard).isSorted().hasSizeGreaterThan(3);
    }

    @Test
    void plan_moreEffort_coversMore() {
        List<JointUnit> units = city(800);

        assertThat(PLAN.plan(units, 3000, PlanEffort.NORMAL).covered())
                .isGreaterThan(plan(units, 3000).covered());
    }

    @Test
    void plan_crowdOnTwoSpots_isNearlyCovered() {
        Random random = new Random(7);
        List<JointUnit> units = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            units.add(unit("u" + i, i % 3, random.nextInt(2), 0));
        }

        JointPlan plan = plan(units, 5);

        assertThat(plan.covered()).isGreaterThan(2_800);
        assertThat(plan.coveredAtMost()).isEqualTo(3_000);
    }

    @Test
    void plan_impossibleFacts_areRefusedWithTheirPlace() {
        JointUnit unit = unit("a", 1, 0, 0);

        assertRefused("/units/1/id", () -> plan(List.of(unit, unit), 10));
        assertRefused("/units/1/fullMembers", () -> plan(List.of(unit, unit("b", 3, 0, 0)), 10));
        assertRefused("/maxDistance", () -> plan(List.of(unit), -1));
        assertRefused("/fullMembers", () -> unit("a", -1, 0, 0));
        assertRefused("/partyMembers", () -> unit("a", 2, 1, 5, 0, 0));
        assertRefused("/employees", () -> unit("a", 2, 2, -1, 0, 0));
    }

    @Test
    void grounds_plan_citeTheClausesOfJointBranches() {
        assertThat(PLAN.grounds())
                .extracting(ground -> ground.clause().id())
                .contains("2.2.1-a", "2.2.2-b", "2.2.2-d", "2.2.2-e", "2.2.2-f");
        assertThat(PLAN.grounds())
                .extracting(ground -> ground.modality().name())
                .contains("MAY", "STRIVE");
        assertThat(BASELINE.grounds())
                .extracting(ground -> ground.clause().id())
                .doesNotContain("2.2.2-b");
    }

    private static long cost(JointUnit one, JointUnit other) {
        return plan(List.of(one, other), 3000).cost();
    }

    private static JointPlan plan(List<JointUnit> units, int maxDistance) {
        return PLAN.plan(units, maxDistance, PlanEffort.LOW);
    }

    private static List<JointUnit> join(JointUnit one, JointUnit other, List<JointUnit> others) {
        List<JointUnit> units = new ArrayList<>(List.of(one, other));
        units.addAll(others);
        return units;
    }

    private static List<JointUnit> city(int size) {
        Random random = new Random(size);
        int side = (int) (1_400 * Math.sqrt(size));
        List<JointUnit> units = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            JointUnit unit =
                    unit("u" + i, Math.max(0, random.nextInt(4) - 1), random.nextInt(side), random.nextInt(side));
            units.add(in("C" + (13 + random.nextInt(20)), unit));
        }
        return units;
    }

    private static void runAll(ExecutorService executor, List<? extends Runnable> tasks) {
        try {
            List<Future<?>> futures = new ArrayList<>();
            tasks.forEach(task -> futures.add(executor.submit(task)));
            for (Future<?> future : futures) {
                future.get();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertRefused(String path, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidFactsException.class, e -> assertThat(e.path()).isEqualTo(path));
    }
}
