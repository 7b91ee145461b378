package org.pbcore.rules.instructor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks plans without knowing how they are made: whether one is allowed, and, by trying all, whether it is best. */
final class PlanCheck {
    private final List<AvailableInstructor> instructors;
    private final List<OrganisationInNeed> organisations;
    private long bestWeight = -1;
    private long bestDistance;
    private int bestCovered;
    /** For each organisation in order the place of its instructor, one more than all for nobody. */
    private int[] bestChoice = {};

    private final int[] choice;

    PlanCheck(List<AvailableInstructor> instructors, List<OrganisationInNeed> organisations) {
        this.instructors = instructors;
        this.organisations = organisations;
        this.choice = new int[organisations.size()];
    }

    /** Fails unless a plan keeps every promise but the best. */
    void assertAllowed(InstructorPlan plan) {
        Map<String, AvailableInstructor> instructorById = new HashMap<>();
        instructors.forEach(instructor -> instructorById.put(instructor.id(), instructor));
        Map<String, OrganisationInNeed> left = new HashMap<>();
        organisations.forEach(organisation -> left.put(organisation.id(), organisation));
        Map<String, Integer> load = new HashMap<>();
        long weight = 0;
        long distance = 0;
        for (Assignment each : plan.assignments()) {
            OrganisationInNeed organisation = left.remove(each.organisation());
            AvailableInstructor instructor = instructorById.get(each.instructor());
            assertThat(organisation).as("given once: %s", each.organisation()).isNotNull();
            assertThat(instructor).as("known: %s", each.instructor()).isNotNull();
            assertThat(instructor.fullTime() || !organisation.needsFullTime()).isTrue();
            assertThat(load.merge(each.instructor(), 1, Integer::sum)).isLessThanOrEqualTo(instructor.capacity());
            assertThat(each.metres()).isEqualTo(instructor.site().metresTo(organisation.site()));
            weight += organisation.weight();
            distance += each.metres();
        }
        assertThat(plan.uncovered()).containsExactlyInAnyOrderElementsOf(left.keySet());
        assertThat(plan.uncovered()).isSorted();
        assertThat(plan.assignments()).extracting(Assignment::organisation).isSorted();
        assertThat(plan.weight()).isEqualTo(weight);
        assertThat(plan.distance()).isEqualTo(distance);
    }

    /** Fails unless no allowed plan is better, and none as good comes before; tries them all. */
    void assertFirstOfTheBest(InstructorPlan plan) {
        int[] room =
                instructors.stream().mapToInt(AvailableInstructor::capacity).toArray();
        tryAll(0, room, 0, 0, 0);

        assertThat(List.of(plan.weight(), plan.distance(), (long)
                        plan.assignments().size()))
                .as("weight, distance, covered")
                .isEqualTo(List.of(bestWeight, bestDistance, (long) bestCovered));
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < bestChoice.length; i++) {
            if (bestChoice[i] < instructors.size()) {
                expected.add(organisations.get(i).id() + ">"
                        + instructors.get(bestChoice[i]).id());
            }
        }
        assertThat(pairs(plan)).isEqualTo(expected);
    }

    private void tryAll(int next, int[] room, long weight, long distance, int covered) {
        if (next == organisations.size()) {
            keepBetter(weight, distance, covered);
            return;
        }
        OrganisationInNeed organisation = organisations.get(next);
        choice[next] = room.length;
        tryAll(next + 1, room, weight, distance, covered);
        for (int i = 0; i < room.length; i++) {
            AvailableInstructor instructor = instructors.get(i);
            if (room[i] > 0 && (instructor.fullTime() || !organisation.needsFullTime())) {
                room[i]--;
                choice[next] = i;
                long metres = instructor.site().metresTo(organisation.site());
                tryAll(next + 1, room, weight + organisation.weight(), distance + metres, covered + 1);
                room[i]++;
            }
        }
    }

    private void keepBetter(long weight, long distance, int covered) {
        int isBetter = Long.compare(weight, bestWeight);
        isBetter = isBetter != 0 ? isBetter : Long.compare(bestDistance, distance);
        isBetter = isBetter != 0 ? isBetter : Integer.compare(covered, bestCovered);
        isBetter = isBetter != 0 ? isBetter : Arrays.compare(bestChoice, choice);
        if (isBetter > 0) {
            bestChoice = choice.clone();
            bestWeight = weight;
            bestDistance = distance;
            bestCovered = covered;
        }
    }

    /** Everybody within capacity of a plan, by organisation: a shorthand for tests. */
    static List<String> pairs(InstructorPlan plan) {
        List<String> pairs = new ArrayList<>();
        plan.assignments().forEach(each -> pairs.add(each.organisation() + ">" + each.instructor()));
        return pairs;
    }
}
