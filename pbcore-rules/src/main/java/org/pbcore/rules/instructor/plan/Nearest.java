package org.pbcore.rules.instructor.plan;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.pbcore.rules.planning.Site;

/** Finds the nearest instructors of a place: those least metres away, of equals the first. */
final class Nearest {
    private final int most;
    /** The instructors who can take somebody, from west to east. */
    private final int[] instructors;

    private final Site[] sites;
    /** What was found last. */
    private final int[] found;

    private final long[] metres;
    private int count;

    Nearest(List<AvailableInstructor> all, int most, boolean fullTimeOnly) {
        this.instructors = IntStream.range(0, all.size())
                .filter(i -> all.get(i).capacity() > 0 && (all.get(i).fullTime() || !fullTimeOnly))
                .boxed()
                .sorted(Comparator.comparingInt(i -> all.get(i).site().x()))
                .mapToInt(Integer::intValue)
                .toArray();
        this.sites = IntStream.of(instructors).mapToObj(i -> all.get(i).site()).toArray(Site[]::new);
        this.most = Math.min(most, instructors.length);
        this.found = new int[this.most];
        this.metres = new long[this.most];
    }

    /**
     * Finds the nearest of a place; all of them, in any order, where no more are wanted.
     *
     * @return how many were found
     */
    int to(Site place) {
        return most == instructors.length ? all(place) : nearest(place);
    }

    private int all(Site place) {
        for (count = 0; count < most; count++) {
            found[count] = instructors[count];
            metres[count] = place.metresTo(sites[count]);
        }
        return count;
    }

    /** Looks to the west and to the east, until everybody further on is too far. */
    private int nearest(Site place) {
        count = 0;
        int east = eastOf(place);
        int west = east - 1;
        while (west >= 0 || east < sites.length) {
            boolean isWest = east == sites.length
                    || (west >= 0 && (long) place.x() - sites[west].x() <= (long) sites[east].x() - place.x());
            int next = isWest ? west-- : east++;
            if (count == most && Math.abs((long) place.x() - sites[next].x()) > metres[count - 1]) {
                break;
            }
            offer(instructors[next], place.metresTo(sites[next]));
        }
        return count;
    }

    int instructor(int i) {
        return found[i];
    }

    long metres(int i) {
        return metres[i];
    }

    private int eastOf(Site place) {
        int low = 0;
        int high = sites.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sites[middle].x() < place.x()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void offer(int instructor, long away) {
        if (count == most && !isBefore(away, instructor, count - 1)) {
            return;
        }
        int at = count < most ? count++ : count - 1;
        while (at > 0 && isBefore(away, instructor, at - 1)) {
            found[at] = found[at - 1];
            metres[at] = metres[at - 1];
            at--;
        }
        found[at] = instructor;
        metres[at] = away;
    }

    private boolean isBefore(long away, int instructor, int at) {
        return away < metres[at] || (away == metres[at] && instructor < found[at]);
    }
}
