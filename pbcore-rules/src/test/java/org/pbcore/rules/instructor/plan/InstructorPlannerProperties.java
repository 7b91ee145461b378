package org.pbcore.rules.instructor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.pbcore.rules.planning.Progress;
import org.pbcore.rules.planning.Site;

class InstructorPlannerProperties {
    private final InstructorPlanner planner = new InstructorPlanner();

    @Property(tries = 1500)
    void plan_smallWorld_isAllowedAndTheFirstOfTheBest(
            @ForAll @IntRange(max = 4) int instructors,
            @ForAll @IntRange(max = 6) int organisations,
            @ForAll long seed) {
        World world = World.of(instructors, organisations, seed);
        InstructorPlan plan = planner.plan(world.instructors, world.organisations);

        PlanCheck check = new PlanCheck(world.instructors, world.organisations);
        check.assertAllowed(plan);
        check.assertFirstOfTheBest(plan);
        assertThat(plan.candidates()).isEqualTo(CandidateChoice.ALL_PAIRS);
    }

    @Property(tries = 300)
    void plan_listsInAnotherOrder_isTheSame(
            @ForAll @IntRange(max = 12) int instructors,
            @ForAll @IntRange(max = 40) int organisations,
            @ForAll long seed) {
        World world = World.of(instructors, organisations, seed);
        List<AvailableInstructor> others = new ArrayList<>(world.instructors);
        List<OrganisationInNeed> otherOrganisations = new ArrayList<>(world.organisations);
        Collections.shuffle(others, new Random(seed));
        Collections.shuffle(otherOrganisations, new Random(seed + 1));

        assertThat(planner.plan(others, otherOrganisations))
                .isEqualTo(planner.plan(world.instructors, world.organisations));
    }

    @Property(tries = 300)
    void plan_largerWorld_isAllowedAndNoSwapOfTwoSavesMetres(
            @ForAll @IntRange(max = 12) int instructors,
            @ForAll @IntRange(max = 40) int organisations,
            @ForAll long seed) {
        World world = World.of(instructors, organisations, seed);
        InstructorPlan plan = planner.plan(world.instructors, world.organisations);

        new PlanCheck(world.instructors, world.organisations).assertAllowed(plan);
        for (Assignment one : plan.assignments()) {
            for (Assignment other : plan.assignments()) {
                long swapped = world.metres(one.organisation(), other.instructor())
                        + world.metres(other.organisation(), one.instructor());
                assertThat(swapped).isGreaterThanOrEqualTo(one.metres() + other.metres());
            }
        }
    }

    @Property(tries = 200)
    void nearest_oneFewerThanAll_areTheFirstOfAllSorted(
            @ForAll @IntRange(min = 2, max = 12) int instructors,
            @ForAll @IntRange(min = 1, max = 40) int organisations,
            @ForAll long seed) {
        World world = World.of(instructors, organisations, seed);
        Nearest all = new Nearest(world.instructors, instructors, false);
        Nearest some = new Nearest(world.instructors, instructors - 1, false);
        for (OrganisationInNeed each : world.organisations) {
            int count = all.to(each.site());
            List<List<Long>> sorted = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                sorted.add(List.of(all.metres(i), (long) all.instructor(i)));
            }
            sorted.sort((one, other) -> one.get(0).equals(other.get(0))
                    ? Long.compare(one.get(1), other.get(1))
                    : Long.compare(one.get(0), other.get(0)));
            int fewer = some.to(each.site());
            assertThat(fewer).isEqualTo(Math.min(instructors - 1, count));
            List<List<Long>> found = new ArrayList<>();
            for (int i = 0; i < fewer; i++) {
                found.add(List.of(some.metres(i), (long) some.instructor(i)));
            }
            assertThat(found).containsExactlyInAnyOrderElementsOf(sorted.subList(0, fewer));
        }
    }

    /** Instructors and organisations with many ties: few places, few weights. */
    private record World(List<AvailableInstructor> instructors, List<OrganisationInNeed> organisations) {
        static World of(int instructors, int organisations, long seed) {
            Random random = new Random(seed);
            int span = new int[] {1, 2, 4, 30, 100_000}[random.nextInt(5)];
            int heaviest = new int[] {0, 1, 2, 5, Integer.MAX_VALUE - 1}[random.nextInt(5)];
            int largest = 1 + random.nextInt(4);
            int fullTime = random.nextInt(101);
            int needing = random.nextInt(101);
            List<AvailableInstructor> available = new ArrayList<>();
            for (int i = 0; i < instructors; i++) {
                available.add(new AvailableInstructor(
                        "i" + i, random.nextInt(largest + 1), random.nextInt(100) < fullTime, site(random, span)));
            }
            List<OrganisationInNeed> inNeed = new ArrayList<>();
            for (int i = 0; i < organisations; i++) {
                inNeed.add(new OrganisationInNeed(
                        "o" + i, random.nextInt(100) < needing, random.nextInt(heaviest + 1), site(random, span)));
            }
            return new World(available, inNeed);
        }

        private static Site site(Random random, int span) {
            return new Site(random.nextInt(span), random.nextInt(span));
        }

        /** The metres of a pair, or very many where it is not allowed. */
        long metres(String organisation, String instructor) {
            OrganisationInNeed inNeed = organisations.get(Integer.parseInt(organisation.substring(1)));
            AvailableInstructor available = instructors.get(Integer.parseInt(instructor.substring(1)));
            return available.fullTime() || !inNeed.needsFullTime()
                    ? available.site().metresTo(inNeed.site())
                    : Integer.MAX_VALUE;
        }
    }

    @Property(tries = 50)
    void plan_whoeverListens_isTheSame(@ForAll @IntRange(max = 20) int organisations, @ForAll long seed) {
        World world = World.of(3, organisations, seed);
        List<Long> heard = new ArrayList<>();
        Progress listening = (done, all) -> {
            assertThat(all).isEqualTo(3L * organisations);
            return heard.add(done);
        };

        assertThat(planner.plan(world.instructors, world.organisations, listening))
                .isEqualTo(planner.plan(world.instructors, world.organisations));
        assertThat(heard).hasSize(3 * organisations).isSorted().doesNotHaveDuplicates();
    }
}
