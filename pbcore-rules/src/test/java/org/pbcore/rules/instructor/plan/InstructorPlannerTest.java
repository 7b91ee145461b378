package org.pbcore.rules.instructor.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.rules.planning.PlanningStoppedException;
import org.pbcore.rules.planning.Site;

class InstructorPlannerTest {
    private final InstructorPlanner planner = new InstructorPlanner();

    @Test
    void plan_nobodyOrNothing_isEmpty() {
        assertThat(planner.plan(List.of(), List.of()).assignments()).isEmpty();
        assertThat(planner.plan(List.of(instructor("a", 3, 0)), List.of()))
                .isEqualTo(new InstructorPlan(List.of(), List.of(), 0, 0, CandidateChoice.ALL_PAIRS));
        assertThat(planner.plan(List.of(), List.of(organisation("z", 1, 0), organisation("b", 1, 0)))
                        .uncovered())
                .containsExactly("b", "z");
    }

    @Test
    void plan_capacityZero_coversNobody() {
        assertThat(planner.plan(List.of(instructor("a", 0, 0)), List.of(organisation("o", 9, 0)))
                        .uncovered())
                .containsExactly("o");
    }

    @Test
    void plan_capacity_bindsAtItsNumberAndNotBefore() {
        List<OrganisationInNeed> three =
                List.of(organisation("o1", 1, 1), organisation("o2", 1, 2), organisation("o3", 1, 3));

        assertThat(planner.plan(List.of(instructor("a", 2, 0)), three).uncovered())
                .containsExactly("o3");
        assertThat(planner.plan(List.of(instructor("a", 3, 0)), three).uncovered())
                .isEmpty();
        assertThat(planner.plan(List.of(instructor("a", Integer.MAX_VALUE, 0)), three)
                        .distance())
                .isEqualTo(6);
    }

    @Test
    void plan_nearestTakenGreedily_isNotTheBest() {
        List<AvailableInstructor> instructors = List.of(instructor("a", 1, 0), instructor("b", 1, 100));
        List<OrganisationInNeed> organisations = List.of(organisation("o1", 1, 10), organisation("o2", 1, -50));

        assertThat(PlanCheck.pairs(planner.plan(instructors, organisations))).containsExactly("o1>b", "o2>a");
    }

    @Test
    void plan_equallyGoodOnes_isTheFirstByIds() {
        List<AvailableInstructor> instructors =
                List.of(instructor("b", 1, 0), instructor("c", 1, 0), instructor("a", 1, 0));
        List<OrganisationInNeed> organisations = List.of(
                organisation("4", 1, 5), organisation("2", 1, 5), organisation("3", 1, 5), organisation("1", 1, 5));

        InstructorPlan plan = planner.plan(instructors, organisations);

        assertThat(PlanCheck.pairs(plan)).containsExactly("1>a", "2>b", "3>c");
        assertThat(plan.uncovered()).containsExactly("4");
    }

    @Test
    void plan_oneHeavyAgainstManyNear_coversTheHeavyOneHoweverFar() {
        InstructorPlan plan = planner.plan(
                List.of(instructor("a", 1, 0)),
                List.of(organisation("far", 2, Integer.MAX_VALUE), organisation("near", 1, 0)));

        assertThat(plan.uncovered()).containsExactly("near");
        assertThat(plan.distance()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void plan_twoLightOnesTogetherHeavier_doNotShareOnePlace() {
        InstructorPlan plan = planner.plan(
                List.of(instructor("a", 2, 0)),
                List.of(organisation("o1", 3, 9), organisation("o2", 2, 0), organisation("o3", 2, 0)));

        assertThat(plan.weight()).isEqualTo(5);
        assertThat(plan.uncovered()).hasSize(1).doesNotContain("o1");
    }

    @Test
    void plan_fullTimeIsScarce_goesToThoseWhoNeedIt() {
        AvailableInstructor fullTime = new AvailableInstructor("full", 1, true, new Site(0, 0));
        AvailableInstructor partTime = new AvailableInstructor("part", 1, false, new Site(5000, 0));
        OrganisationInNeed needing = new OrganisationInNeed("needing", true, 1, new Site(3000, 0));

        InstructorPlan plan = planner.plan(List.of(fullTime, partTime), List.of(organisation("any", 1, 0), needing));

        assertThat(PlanCheck.pairs(plan)).containsExactly("any>part", "needing>full");
        assertThat(plan.distance()).isEqualTo(8000);
    }

    @Test
    void plan_allNeedFullTimeAndNobodyIs_coversNobody() {
        List<OrganisationInNeed> needing = List.of(
                new OrganisationInNeed("o1", true, 5, new Site(0, 0)),
                new OrganisationInNeed("o2", true, 6, new Site(0, 0)));

        assertThat(planner.plan(List.of(instructor("a", 9, 0)), needing).weight())
                .isZero();
    }

    @Test
    void plan_weightZero_isCoveredOnlyWhereItCostsNoMetre() {
        List<OrganisationInNeed> weightless = List.of(organisation("here", 0, 0), organisation("there", 0, 1));

        assertThat(PlanCheck.pairs(planner.plan(List.of(instructor("a", 2, 0)), weightless)))
                .containsExactly("here>a");
        assertThat(PlanCheck.pairs(planner.plan(
                        List.of(instructor("a", 1, 0)), List.of(organisation("here", 0, 0), organisation("o", 1, 7)))))
                .containsExactly("o>a");
    }

    @Test
    void plan_largestWeights_areAddedUpExactly() {
        InstructorPlan plan = planner.plan(
                List.of(instructor("a", 3, 0)),
                List.of(
                        organisation("o1", Integer.MAX_VALUE, 0),
                        organisation("o2", Integer.MAX_VALUE, 0),
                        organisation("o3", Integer.MAX_VALUE, 0)));

        assertThat(plan.weight()).isEqualTo(3L * Integer.MAX_VALUE);
    }

    @Test
    void plan_ids_areOrderedByCodePoint() {
        InstructorPlan plan =
                planner.plan(List.of(), List.of(organisation("\uD840\uDC00", 1, 0), organisation("\uFF21", 1, 0)));

        assertThat(plan.uncovered()).containsExactly("\uFF21", "\uD840\uDC00");
    }

    @Test
    void plan_pairsUpToTheLimit_areAllCandidatesAndOneMoreRowIsNot() {
        List<AvailableInstructor> instructors = new ArrayList<>();
        for (int i = 0; i < 2500; i++) {
            instructors.add(instructor("i" + i, i < 2400 ? 0 : 1, i));
        }
        List<OrganisationInNeed> organisations = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            organisations.add(organisation("o" + i, 1, 0));
        }

        InstructorPlan all = planner.plan(instructors, organisations);
        organisations.add(organisation("one more", 1, 0));
        InstructorPlan nearest = planner.plan(instructors, organisations);

        assertThat(all.candidates()).isEqualTo(CandidateChoice.ALL_PAIRS);
        assertThat(all.weight()).isEqualTo(100);
        assertThat(nearest.candidates()).isEqualTo(CandidateChoice.NEAREST);
        assertThat(nearest.weight()).as("the fifty nearest who have room").isEqualTo(50);
    }

    @Test
    void plan_secondOfAnId_isRefusedAtItsPlace() {
        assertThatThrownBy(() -> planner.plan(List.of(instructor("a", 1, 0), instructor("a", 2, 0)), List.of()))
                .isInstanceOfSatisfying(
                        InvalidFactsException.class, e -> assertThat(e.path()).isEqualTo("/instructors/1/id"));
        assertThatThrownBy(() -> planner.plan(
                        List.of(), List.of(organisation("b", 1, 0), organisation("a", 1, 0), organisation("b", 1, 0))))
                .isInstanceOfSatisfying(
                        InvalidFactsException.class, e -> assertThat(e.path()).isEqualTo("/organisations/2/id"));
    }

    @Test
    void facts_negative_areRefused() {
        assertThatThrownBy(() -> instructor("a", -1, 0))
                .isInstanceOfSatisfying(
                        InvalidFactsException.class, e -> assertThat(e.path()).isEqualTo("/capacity"));
        assertThatThrownBy(() -> organisation("a", -1, 0))
                .isInstanceOfSatisfying(
                        InvalidFactsException.class, e -> assertThat(e.path()).isEqualTo("/weight"));
    }

    @Test
    void plan_stopped_endsWithoutOne() {
        assertThatThrownBy(() -> planner.plan(
                        List.of(instructor("a", 1, 0)),
                        List.of(organisation("o1", 1, 0), organisation("o2", 1, 0)),
                        (done, all) -> done < 3))
                .isInstanceOf(PlanningStoppedException.class)
                .hasMessageContaining("3 / 6");
    }

    private static AvailableInstructor instructor(String id, int capacity, int x) {
        return new AvailableInstructor(id, capacity, false, new Site(x, 0));
    }

    private static OrganisationInNeed organisation(String id, int weight, int x) {
        return new OrganisationInNeed(id, false, weight, new Site(x, 0));
    }
}
