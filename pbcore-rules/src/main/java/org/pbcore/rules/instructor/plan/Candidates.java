package org.pbcore.rules.instructor.plan;

import java.util.Arrays;
import java.util.List;
import org.pbcore.rules.planning.Progress;

/**
 * Who may be given to whom, and how far that is: for each organisation in order a run of candidates, numbered through.
 *
 * <p>Numbers from {@link #size()} on stand for organisations left uncovered, in order.
 */
final class Candidates {
    private final int[] starts;
    private int[] instructors;
    private long[] metres;
    private int[] organisations;

    private Candidates(int organisations, int expected) {
        this.starts = new int[organisations + 1];
        this.instructors = new int[expected];
        this.metres = new long[expected];
        this.organisations = new int[expected];
    }

    /**
     * Gathers the nearest instructors of each organisation.
     *
     * @param organisations the organisations
     * @param instructors the instructors, in the order that breaks ties
     * @param most how many candidates an organisation has at most
     * @param progress told after each organisation
     * @param all the steps in all
     */
    static Candidates of(
            List<OrganisationInNeed> organisations,
            List<AvailableInstructor> instructors,
            int most,
            Progress progress,
            long all) {
        Nearest any = new Nearest(instructors, most, false);
        Nearest fullTime = new Nearest(instructors, most, true);
        Candidates candidates = new Candidates(organisations.size(), organisations.size());
        for (int i = 0; i < organisations.size(); i++) {
            OrganisationInNeed organisation = organisations.get(i);
            Nearest nearest = organisation.needsFullTime() ? fullTime : any;
            candidates.append(i, nearest.to(organisation.site()), nearest);
            progress.report(i + 1L, all);
        }
        candidates.trim();
        return candidates;
    }

    private void append(int organisation, int count, Nearest nearest) {
        int start = starts[organisation];
        int end = start + count;
        if (end > instructors.length) {
            resize(Math.max(end, instructors.length + instructors.length / 2));
        }
        for (int i = 0; i < count; i++) {
            instructors[start + i] = nearest.instructor(i);
            metres[start + i] = nearest.metres(i);
            organisations[start + i] = organisation;
        }
        starts[organisation + 1] = end;
    }

    private void trim() {
        resize(size());
    }

    private void resize(int length) {
        instructors = Arrays.copyOf(instructors, length);
        metres = Arrays.copyOf(metres, length);
        organisations = Arrays.copyOf(organisations, length);
    }

    /** How many candidates there are. */
    int size() {
        return starts[starts.length - 1];
    }

    /** The first candidate of an organisation. */
    int start(int organisation) {
        return starts[organisation];
    }

    /** The number after the last candidate of an organisation. */
    int end(int organisation) {
        return starts[organisation + 1];
    }

    /** The instructor of a candidate. */
    int instructor(int candidate) {
        return instructors[candidate];
    }

    /** The metres of a candidate. */
    long metres(int candidate) {
        return metres[candidate];
    }

    /** The organisation of a candidate, or the one that a number beyond the candidates leaves uncovered. */
    int organisation(int node) {
        return node < size() ? organisations[node] : node - size();
    }
}
