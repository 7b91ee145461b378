package org.pbcore.rules.instructor.plan;

import java.util.Arrays;
import org.pbcore.rules.planning.Progress;

/**
 * Gives organisations to instructors: shortest augmenting paths with prices, one organisation after the other, heaviest
 * first.
 *
 * <p>The organisations that can be covered together form a matroid (transversal, with capacities), so that going by
 * falling weight and covering whatever can still be covered yields the most weight; only the order of the weights
 * counts. Metres therefore never have to be added to weights, and nothing can overflow. What is left to metres is which
 * organisations of one weight are covered, and by whom:
 *
 * <ul>
 *   <li>Where a path of moves from the new organisation to an instructor with room exists, the one that adds the fewest
 *       metres is taken.
 *   <li>Otherwise every instructor that can be reached is full for good, with organisations of this weight or more.
 *       Then the new organisation, or another of the same weight in its place, stays uncovered: whichever saves most
 *       metres. These instructors are saturated until the weight changes, and closed from then on.
 * </ul>
 *
 * <p>A price is what the last place of an instructor is worth, in metres, never above zero while it may have room. With
 * prices every move along a path costs zero or more, so that a search looks at the near part of the map only. Of
 * saturated instructors the prices count from another zero: what leaving somebody uncovered is worth.
 */
final class Solver {
    private static final int NONE = -1;

    /** How far an instructor's fate is settled. */
    private enum State {
        OPEN,
        SATURATED,
        CLOSED
    }

    private final Candidates candidates;
    private final int[] weights;
    private final int[] room;
    private final State[] state;
    private final long[] price;
    private final int[] level;
    /** The candidate by which an organisation is covered, or none. */
    private final int[] chosen;

    private final Loads loads;
    private final MoveHeaps moves;
    /** The place of those who stay uncovered, after all instructors. */
    private final int nobody;

    private final Frontier frontier;
    private final long[] distance;
    /** The node by which a place was reached. */
    private final int[] via;
    /** Places reached in this search, those taken from the frontier first to {@code scanned}. */
    private final int[] taken;

    private int scanned;
    private final int[] reached;
    private int reachedCount;
    private final int[] saturated;
    private int saturatedCount;
    /** The weight whose turn it is. */
    private int weight;

    /**
     * Makes a solver for one run.
     *
     * @param candidates who may be given to whom
     * @param weights the weight of each organisation, never rising
     * @param capacities how many organisations each instructor can take
     */
    Solver(Candidates candidates, int[] weights, int[] capacities) {
        int organisations = weights.length;
        int places = capacities.length + 1;
        this.candidates = candidates;
        this.weights = weights;
        this.room = capacities.clone();
        this.nobody = capacities.length;
        this.state = new State[places];
        this.price = new long[places];
        this.chosen = new int[organisations];
        this.level = new int[places];
        this.loads = new Loads(places, organisations);
        this.moves = new MoveHeaps(candidates.size() + organisations, places);
        this.frontier = new Frontier(places);
        this.distance = new long[places];
        this.via = new int[places];
        this.taken = new int[places];
        this.reached = new int[places];
        this.saturated = new int[places];
        Arrays.fill(state, State.OPEN);
        state[nobody] = State.CLOSED;
        Arrays.fill(chosen, NONE);
        Arrays.fill(level, Solution.OPEN);
        Arrays.fill(distance, Long.MAX_VALUE);
    }

    /**
     * Covers what can be covered.
     *
     * @param progress told after each organisation, from {@code done} on
     * @return who is covered by whom, with the prices
     */
    Solution solve(Progress progress, long done, long all) {
        for (int organisation = 0; organisation < weights.length; organisation++) {
            if (weights[organisation] != weight) {
                closeSaturated();
                weight = weights[organisation];
            }
            cover(organisation);
            forget();
            progress.report(done + organisation + 1, all);
        }
        return new Solution(chosen, room, price, level);
    }

    private void closeSaturated() {
        for (int i = 0; i < saturatedCount; i++) {
            state[saturated[i]] = State.CLOSED;
        }
        saturatedCount = 0;
    }

    private void cover(int organisation) {
        long furthest = weight == 0 ? 0 : Long.MAX_VALUE;
        start(organisation, State.OPEN, furthest);
        while (!frontier.isEmpty()) {
            int place = frontier.take();
            if (room[place] > 0) {
                reprice(distance[place]);
                augment(organisation, place);
                return;
            }
            taken[scanned++] = place;
            extend(place, State.OPEN, furthest);
        }
        if (weight > 0) {
            leaveOneUncovered(organisation);
        }
    }

    /** Saturates what the search has reached, and finds the cheapest organisation of this weight to leave uncovered. */
    private void leaveOneUncovered(int organisation) {
        int opened = scanned;
        for (int i = 0; i < opened; i++) {
            saturate(taken[i]);
        }
        reach(nobody, 0, candidates.size() + organisation, Long.MAX_VALUE);
        start(organisation, State.SATURATED, Long.MAX_VALUE);
        for (int i = 0; i < opened; i++) {
            extend(taken[i], State.SATURATED, Long.MAX_VALUE);
        }
        for (int place = frontier.take(); place != nobody; place = frontier.take()) {
            taken[scanned++] = place;
            extend(place, State.SATURATED, distance[nobody]);
        }
        reprice(distance[nobody]);
        augment(organisation, nobody);
    }

    private void saturate(int place) {
        state[place] = State.SATURATED;
        level[place] = weight;
        saturated[saturatedCount++] = place;
        for (int other = loads.first(place); other != Loads.NONE; other = loads.next(other)) {
            if (weights[other] == weight) {
                moves.add(candidates.size() + other, place, nobody, -candidates.metres(chosen[other]));
            }
        }
    }

    private void start(int organisation, State to, long furthest) {
        for (int node = candidates.start(organisation); node < candidates.end(organisation); node++) {
            int place = candidates.instructor(node);
            if (state[place] == to) {
                reach(place, candidates.metres(node) - price[place], node, furthest);
            }
        }
    }

    private void extend(int place, State to, long furthest) {
        long here = distance[place] + price[place];
        for (int heap = moves.first(place); heap != MoveHeaps.NONE; heap = moves.next(heap)) {
            int node = moves.cheapest(heap);
            int target = moves.target(heap);
            if (node != MoveHeaps.NONE && (state[target] == to || target == nobody)) {
                reach(target, here + moves.key(node) - price[target], node, furthest);
            }
        }
    }

    private void reach(int place, long at, int node, long furthest) {
        if (at < distance[place] && at <= furthest) {
            if (distance[place] == Long.MAX_VALUE) {
                reached[reachedCount++] = place;
            }
            distance[place] = at;
            via[place] = node;
            frontier.reach(place, at);
        }
    }

    private void reprice(long end) {
        for (int i = 0; i < scanned; i++) {
            price[taken[i]] += distance[taken[i]] - end;
        }
    }

    private void forget() {
        for (int i = 0; i < reachedCount; i++) {
            distance[reached[i]] = Long.MAX_VALUE;
        }
        reachedCount = 0;
        scanned = 0;
        frontier.clear();
    }

    /** Moves everybody on the path that ends at a place, from its end to its beginning. */
    private void augment(int organisation, int end) {
        int node = via[end];
        int mover = candidates.organisation(node);
        while (true) {
            int from = chosen[mover] == NONE ? NONE : candidates.instructor(chosen[mover]);
            if (from != NONE) {
                leave(mover, from);
            }
            chosen[mover] = node < candidates.size() ? node : NONE;
            if (chosen[mover] != NONE) {
                enter(mover, candidates.instructor(node));
            }
            if (mover == organisation) {
                break;
            }
            node = via[from];
            mover = candidates.organisation(node);
        }
        if (end != nobody && --room[end] == 0) {
            for (int other = loads.first(end); other != Loads.NONE; other = loads.next(other)) {
                addMoves(other, end);
            }
        }
    }

    private void leave(int organisation, int place) {
        for (int node = candidates.start(organisation); node < candidates.end(organisation); node++) {
            moves.remove(node);
        }
        moves.remove(candidates.size() + organisation);
        loads.remove(organisation, place);
    }

    private void enter(int organisation, int place) {
        loads.add(organisation, place);
        if (room[place] == 0) {
            addMoves(organisation, place);
        }
    }

    private void addMoves(int organisation, int place) {
        long here = candidates.metres(chosen[organisation]);
        for (int node = candidates.start(organisation); node < candidates.end(organisation); node++) {
            int target = candidates.instructor(node);
            if (target != place && state[target] != State.CLOSED) {
                moves.add(node, place, target, candidates.metres(node) - here);
            }
        }
        if (state[place] == State.SATURATED && weights[organisation] == weight) {
            moves.add(candidates.size() + organisation, place, nobody, -here);
        }
    }
}
