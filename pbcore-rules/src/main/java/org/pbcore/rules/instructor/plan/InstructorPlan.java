package org.pbcore.rules.instructor.plan;

import java.util.List;

/**
 * A proposal of who guides whom. Nobody is sent by it: people decide.
 *
 * @param assignments who is given to whom, by id of the organisation
 * @param uncovered the ids of the organisations left without an instructor, in order
 * @param weight the weights of the organisations covered, added up
 * @param distance the metres of the assignments, added up
 * @param candidates among which pairs this is the best plan
 */
public record InstructorPlan(
        List<Assignment> assignments, List<String> uncovered, long weight, long distance, CandidateChoice candidates) {
    /**
     * Copies the lists.
     *
     * @param assignments who is given to whom, by id of the organisation
     * @param uncovered the ids of the organisations left without an instructor, in order
     * @param weight the weights of the organisations covered, added up
     * @param distance the metres of the assignments, added up
     * @param candidates among which pairs this is the best plan
     */
    public InstructorPlan {
        assignments = List.copyOf(assignments);
        uncovered = List.copyOf(uncovered);
    }
}
