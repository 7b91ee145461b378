package org.pbcore.rules.formation.joint;

import java.util.Comparator;

/**
 * How good a plan is: most units at the headcount target, then most units, then least cost.
 *
 * @param targets units at the headcount target that are covered
 * @param covered units covered
 * @param cost cost of the pairs inside branches
 */
record Score(int targets, int covered, long cost) implements Comparable<Score> {
    static final Score NONE = new Score(0, 0, 0);

    private static final Comparator<Score> ORDER = Comparator.comparingInt(Score::targets)
            .thenComparingInt(Score::covered)
            .thenComparing(Comparator.comparingLong(Score::cost).reversed());

    Score plus(Score other) {
        return new Score(targets + other.targets, covered + other.covered, cost + other.cost);
    }

    /** Greater is better. */
    @Override
    public int compareTo(Score other) {
        return ORDER.compare(this, other);
    }
}
