package org.pbcore.rules.instructor.plan;

import java.util.Arrays;

/** Which organisations are at which place: a list for each place, in which anybody can be added or removed at once. */
final class Loads {
    static final int NONE = -1;

    private final int[] first;
    private final int[] next;
    private final int[] previous;

    Loads(int places, int organisations) {
        first = new int[places];
        next = new int[organisations];
        previous = new int[organisations];
        Arrays.fill(first, NONE);
    }

    /** The first organisation of a place, or {@link #NONE}. */
    int first(int place) {
        return first[place];
    }

    /** The organisation after another of the same place, or {@link #NONE}. */
    int next(int organisation) {
        return next[organisation];
    }

    /** Adds an organisation that is nowhere. */
    void add(int organisation, int place) {
        int after = first[place];
        previous[organisation] = NONE;
        next[organisation] = after;
        if (after != NONE) {
            previous[after] = organisation;
        }
        first[place] = organisation;
    }

    /** Removes an organisation from its place. */
    void remove(int organisation, int place) {
        int before = previous[organisation];
        int after = next[organisation];
        if (before == NONE) {
            first[place] = after;
        } else {
            next[before] = after;
        }
        if (after != NONE) {
            previous[after] = before;
        }
    }
}
