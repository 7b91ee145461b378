package org.pbcore.rules.instructor.plan;

import java.util.TreeMap;
import org.pbcore.rules.planning.Progress;

/**
 * Finds, of all plans as good as a given one, the first: organisation by organisation the first instructor.
 *
 * <p>All best plans are made of the same tight moves, those that the prices of one of them say cost nothing. So an
 * organisation can have another instructor exactly where tight moves of organisations not settled yet lead from that
 * instructor back to the place it leaves. Places that no round of moves joins fall into parts, which are only ever
 * divided: a search that fails has found a part that nothing leaves.
 */
final class FirstOfEquals {
    private static final int NONE = -1;

    private final Candidates candidates;
    private final int[] weights;
    private final int[] chosen;
    private final int[] room;
    private final long[] price;
    private final int[] level;
    private final int instructors;
    /** Where one who moves to an instructor with room ends, and one who leaves such an instructor begins. */
    private final int spare;
    /** For each organisation the place of those of its weight who are uncovered. */
    private final int[] outside;

    private final Loads loads;
    private final boolean[] isSettled;
    private final int[] part;
    private int parts = 1;

    private final int[] queue;
    private int queued;
    private final int[] from;
    /**
     * Who moves to a place, or nobody where only room is counted; and by which candidate, or none to stay uncovered.
     */
    private final int[] mover;

    private final int[] by;
    private final int[] seen;
    private int search;

    FirstOfEquals(Candidates candidates, int[] weights, Solution solution) {
        this.candidates = candidates;
        this.weights = weights;
        this.chosen = solution.chosen;
        this.room = solution.room;
        this.price = solution.price;
        this.level = solution.level;
        this.instructors = room.length;
        this.spare = instructors;
        this.outside = new int[weights.length];
        TreeMap<Integer, Integer> classes = new TreeMap<>();
        for (int i = 0; i < weights.length; i++) {
            int next = instructors + 1 + classes.size();
            outside[i] = classes.computeIfAbsent(weights[i], weight -> next);
        }
        int places = instructors + 1 + classes.size();
        this.loads = new Loads(places, weights.length);
        for (int i = 0; i < weights.length; i++) {
            loads.add(i, place(i));
        }
        this.isSettled = new boolean[weights.length];
        this.part = new int[places];
        this.queue = new int[places];
        this.from = new int[places];
        this.mover = new int[places];
        this.by = new int[places];
        this.seen = new int[places];
    }

    /**
     * Settles everybody.
     *
     * @param organisations all organisations, in the order in which they choose
     * @param progress told after each, up to all steps
     * @param all the steps in all
     * @return the candidate by which each organisation is covered, or -1
     */
    int[] settle(int[] organisations, Progress progress, long all) {
        for (int i = 0; i < organisations.length; i++) {
            settle(organisations[i]);
            progress.report(all - organisations.length + i + 1, all);
        }
        return chosen;
    }

    private void settle(int organisation) {
        isSettled[organisation] = true;
        int node = firstTight(organisation, NONE);
        while (node != NONE && node != chosen[organisation]) {
            int wanted = candidates.instructor(node);
            if (isReached(wanted, place(organisation))) {
                turn(wanted, place(organisation));
                move(organisation, node);
                return;
            }
            node = firstTight(organisation, wanted);
        }
    }

    /** The tight candidate of the first instructor after another, or none. */
    private int firstTight(int organisation, int after) {
        int best = NONE;
        for (int node = candidates.start(organisation); node < candidates.end(organisation); node++) {
            int instructor = candidates.instructor(node);
            boolean isFirst = instructor > after && (best == NONE || instructor < candidates.instructor(best));
            if (isFirst && isTight(organisation, node)) {
                best = node;
            }
        }
        return best;
    }

    private int place(int organisation) {
        return chosen[organisation] == NONE ? outside[organisation] : candidates.instructor(chosen[organisation]);
    }

    /** What covering an organisation costs where it is, after the price; nothing for one who is uncovered. */
    private long cost(int organisation) {
        int now = chosen[organisation];
        return now == NONE ? 0 : candidates.metres(now) - price[candidates.instructor(now)];
    }

    /** From where the cost of an organisation counts. */
    private int levelOf(int organisation) {
        int now = chosen[organisation];
        return now == NONE ? levelOutside(organisation) : level[candidates.instructor(now)];
    }

    private int levelOutside(int organisation) {
        return weights[organisation] == 0 ? Solution.OPEN : weights[organisation];
    }

    private boolean isTight(int organisation, int node) {
        int instructor = candidates.instructor(node);
        return level[instructor] == levelOf(organisation)
                && candidates.metres(node) - price[instructor] == cost(organisation);
    }

    /** Whether tight moves lead from a place to another; where not, what was reached becomes a part of its own. */
    private boolean isReached(int start, int end) {
        if (part[start] != part[end]) {
            return false;
        }
        search++;
        queued = 0;
        reach(start, NONE, NONE, NONE, start);
        for (int i = 0; i < queued; i++) {
            if (seen[end] == search) {
                return true;
            }
            leave(queue[i]);
        }
        if (seen[end] == search) {
            return true;
        }
        for (int i = 0; i < queued; i++) {
            part[queue[i]] = parts;
        }
        parts++;
        return false;
    }

    private void leave(int place) {
        if (place == spare) {
            for (int i = 0; i < instructors; i++) {
                if (level[i] == Solution.OPEN && price[i] == 0 && loads.first(i) != Loads.NONE) {
                    reach(i, spare, NONE, NONE, spare);
                }
            }
            return;
        }
        if (place < spare && room[place] > 0) {
            reach(spare, place, NONE, NONE, place);
        }
        for (int other = loads.first(place); other != Loads.NONE; other = loads.next(other)) {
            if (!isSettled[other]) {
                leave(place, other);
            }
        }
    }

    private void leave(int place, int organisation) {
        for (int node = candidates.start(organisation); node < candidates.end(organisation); node++) {
            if (isTight(organisation, node)) {
                reach(candidates.instructor(node), place, organisation, node, place);
            }
        }
        if (cost(organisation) == 0 && levelOf(organisation) == levelOutside(organisation)) {
            reach(outside[organisation], place, organisation, NONE, place);
        }
    }

    private void reach(int place, int before, int who, int node, int beside) {
        if (seen[place] != search && part[place] == part[beside]) {
            seen[place] = search;
            from[place] = before;
            mover[place] = who;
            by[place] = node;
            queue[queued++] = place;
        }
    }

    /** Makes the moves that lead from one place to another. */
    private void turn(int start, int end) {
        for (int place = end; place != start; place = from[place]) {
            if (mover[place] != NONE) {
                move(mover[place], by[place]);
            } else if (place == spare) {
                room[from[place]]--;
            } else {
                room[place]++;
            }
        }
    }

    private void move(int organisation, int node) {
        loads.remove(organisation, place(organisation));
        chosen[organisation] = node;
        loads.add(organisation, place(organisation));
    }
}
