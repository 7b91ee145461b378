package org.pbcore.rules.wanted;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Orders facts: again and again the set that decides most open answers for each fact asked, given those asked before.
 *
 * <p>Tried at every step: what is left of each smallest deciding set. Among equals the one that decides more, then the
 * one met first. Greedy: sets put together may do better than each, so that another order may decide a given share with
 * fewer facts; what it says it decides, it decides.
 */
final class GreedyCover {
    /**
     * An open answer.
     *
     * @param sets the smallest sets of facts that decide it
     * @param weight how often it is asked
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Open(long[] sets, long weight) {}

    /**
     * A step.
     *
     * @param facts the facts that are asked for
     * @param decided which of the open answers they decide, by position
     * @param gain the weight of those
     */
    record Step(long facts, List<Integer> decided, long gain) {}

    private final List<Open> all;
    private final List<Integer> left = new ArrayList<>();
    private long known;

    private GreedyCover(List<Open> all) {
        this.all = all;
        for (int i = 0; i < all.size(); i++) {
            left.add(i);
        }
    }

    static List<Step> of(List<Open> all) {
        GreedyCover cover = new GreedyCover(all);
        List<Step> steps = new ArrayList<>();
        while (!cover.left.isEmpty()) {
            steps.add(cover.next());
        }
        return steps;
    }

    private Step next() {
        long best = 0;
        long bestGain = 0;
        for (long facts : candidates()) {
            long gain = gain(facts);
            long better = gain * Long.bitCount(best) - bestGain * Long.bitCount(facts);
            if (best == 0 || better > 0 || (better == 0 && gain > bestGain)) {
                best = facts;
                bestGain = gain;
            }
        }
        known |= best;
        List<Integer> decided = left.stream()
                .filter(i -> FactMasks.isDecided(all.get(i).sets, known))
                .toList();
        left.removeAll(decided);
        return new Step(best, decided, bestGain);
    }

    private Set<Long> candidates() {
        Set<Long> candidates = new LinkedHashSet<>();
        for (int i : left) {
            for (long set : all.get(i).sets) {
                candidates.add(set & ~known);
            }
        }
        return candidates;
    }

    private long gain(long facts) {
        long gain = 0;
        for (int i : left) {
            gain += FactMasks.isDecided(all.get(i).sets, known | facts) ? all.get(i).weight : 0;
        }
        return gain;
    }
}
