package org.pbcore.rules.formation.joint;

import java.util.Arrays;
import java.util.function.LongPredicate;

/**
 * A search in one neighbourhood, apart from every other one: branches that cross its border stay as they are. It writes
 * to nothing shared until it is asked to keep what it found.
 */
final class TileSearch implements Runnable {
    private final JointField field;
    private final Links links;
    private final int[] units;
    private final Reach reach;
    private final long moves;
    private final long seed;
    private final Links before;
    private Links after;

    TileSearch(JointField all, Reach reach, Links links, int[] tile, long movesPerUnit, long seed) {
        this.links = links;
        this.units = Arrays.stream(tile)
                .filter(unit -> Arrays.stream(links.branch(unit)).allMatch(other -> contains(tile, other)))
                .toArray();
        this.field = all.part(units);
        this.reach = reach.part(units);
        this.moves = movesPerUnit * units.length;
        this.seed = seed;
        this.before = links.part(units);
        this.after = before;
    }

    long moves() {
        return moves;
    }

    @Override
    public void run() {
        run(tried -> true);
    }

    /** Searches; is told how many changes were tried, and says whether to go on. */
    void run(LongPredicate goesOn) {
        after = Annealing.improve(field, reach, before, moves, seed, goesOn);
    }

    /** Puts what was found in place of what was there, where it is better. */
    void keepBetter() {
        if (after.score(field).compareTo(before.score(field)) > 0) {
            links.replace(units, after);
        }
    }

    private static boolean contains(int[] tile, int unit) {
        return Arrays.binarySearch(tile, unit) >= 0;
    }
}
