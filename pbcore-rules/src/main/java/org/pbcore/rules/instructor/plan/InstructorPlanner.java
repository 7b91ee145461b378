package org.pbcore.rules.instructor.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.rules.planning.Ids;
import org.pbcore.rules.planning.Progress;
import org.pbcore.rules.table.Clause;

/**
 * Plans which instructor guides which organisation (2.4-b).
 *
 * <p>An organisation has one instructor at most; an instructor has as many organisations as the capacity says, near or
 * far; an organisation that needs a full-time instructor has no other. Of all such plans this one
 *
 * <ol>
 *   <li>covers the most weight,
 *   <li>with that, adds up to the fewest metres,
 *   <li>with that, covers the most organisations (so that one of weight 0 is covered where it costs no metre and takes
 *       nobody's place, and not otherwise).
 * </ol>
 *
 * <p>The best plan is found among all pairs while instructors times organisations are 2,500,000 at most; beyond, among
 * the {@value #NEAREST} nearest instructors of each organisation who may be given to it (capacity not 0, full-time
 * where needed; of equally near ones those whose ids come first). Of plans equal in all three it is the first: the one
 * that gives the organisation whose id comes first the instructor whose id comes first, nobody last, then so the next
 * organisation, and so on. Ids are compared by code points. So a plan depends on the facts alone, not on the order of
 * the lists, the machine or the time.
 *
 * <p>Immutable and thread-safe; a plan is made on the thread of the caller.
 */
public final class InstructorPlanner {
    /** Up to how many pairs, instructors times organisations, all of them are candidates. */
    public static final long ALL_PAIRS = 2_500_000;

    /** How many instructors each organisation has as candidates beyond that. */
    public static final int NEAREST = 50;

    private static final Comparator<OrganisationInNeed> HEAVIEST = Comparator.comparingInt(OrganisationInNeed::weight)
            .reversed()
            .thenComparing(OrganisationInNeed::id, Ids.BY_CODE_POINT);

    private static final Clause CLAUSE = new Clause("2.4-b");

    /** Makes a planner. */
    public InstructorPlanner() {}

    /**
     * Returns the clause that a plan carries out.
     *
     * @return the clause
     */
    public Clause clause() {
        return CLAUSE;
    }

    /**
     * Plans.
     *
     * @param instructors who can be given, of different ids
     * @param organisations who is to be covered, of different ids
     * @return the plan
     * @throws InvalidFactsException at {@code /instructors/7/id} or {@code /organisations/7/id}, when the element of
     *     that index, from 0, is the second of its id
     */
    public InstructorPlan plan(List<AvailableInstructor> instructors, List<OrganisationInNeed> organisations) {
        return plan(instructors, organisations, Progress.SILENT);
    }

    /**
     * Plans, telling how far it is.
     *
     * @param instructors who can be given, of different ids
     * @param organisations who is to be covered, of different ids
     * @param progress told after each organisation, twice: when its candidates are found, and when it has its place;
     *     the last steps may take longer than the first
     * @return the plan
     * @throws InvalidFactsException at {@code /instructors/7/id} or {@code /organisations/7/id}, when the element of
     *     that index, from 0, is the second of its id
     * @throws org.pbcore.rules.planning.PlanningStoppedException when the progress says not to go on
     */
    public InstructorPlan plan(
            List<AvailableInstructor> instructors, List<OrganisationInNeed> organisations, Progress progress) {
        refuseSecond("/instructors/", instructors, AvailableInstructor::id);
        refuseSecond("/organisations/", organisations, OrganisationInNeed::id);
        List<AvailableInstructor> byId =
                sorted(instructors, Comparator.comparing(AvailableInstructor::id, Ids.BY_CODE_POINT));
        List<OrganisationInNeed> heaviest = sorted(organisations, HEAVIEST);
        boolean isAll = (long) byId.size() * heaviest.size() <= ALL_PAIRS;
        long steps = 3L * heaviest.size();
        Candidates candidates = Candidates.of(heaviest, byId, isAll ? byId.size() : NEAREST, progress, steps);
        int[] weights = heaviest.stream().mapToInt(OrganisationInNeed::weight).toArray();
        Solution solution = new Solver(
                        candidates,
                        weights,
                        byId.stream().mapToInt(AvailableInstructor::capacity).toArray())
                .solve(progress, heaviest.size(), steps);
        int[] inOrder = IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparing(i -> heaviest.get(i).id(), Ids.BY_CODE_POINT))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] chosen = new FirstOfEquals(candidates, weights, solution).settle(inOrder, progress, steps);
        return plan(byId, heaviest, candidates, chosen, isAll ? CandidateChoice.ALL_PAIRS : CandidateChoice.NEAREST);
    }

    private static InstructorPlan plan(
            List<AvailableInstructor> instructors,
            List<OrganisationInNeed> organisations,
            Candidates candidates,
            int[] chosen,
            CandidateChoice choice) {
        List<Assignment> assignments = new ArrayList<>();
        List<String> uncovered = new ArrayList<>();
        long weight = 0;
        long distance = 0;
        for (int i = 0; i < chosen.length; i++) {
            OrganisationInNeed organisation = organisations.get(i);
            if (chosen[i] < 0) {
                uncovered.add(organisation.id());
                continue;
            }
            String instructor =
                    instructors.get(candidates.instructor(chosen[i])).id();
            long metres = candidates.metres(chosen[i]);
            assignments.add(new Assignment(organisation.id(), instructor, metres));
            weight += organisation.weight();
            distance += metres;
        }
        assignments.sort(Comparator.comparing(Assignment::organisation, Ids.BY_CODE_POINT));
        uncovered.sort(Ids.BY_CODE_POINT);
        return new InstructorPlan(assignments, uncovered, weight, distance, choice);
    }

    private static <T> List<T> sorted(List<T> elements, Comparator<T> order) {
        return elements.stream().sorted(order).toList();
    }

    private static <T> void refuseSecond(String list, List<T> elements, Function<T, String> id) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < elements.size(); i++) {
            if (!ids.add(id.apply(elements.get(i)))) {
                throw new InvalidFactsException(list + i + "/id", "重复的编号 the second of this id");
            }
        }
    }
}
