package org.pbcore.rules.instructor.plan;

/** A best plan with the prices that prove it; handed on, and changed by who is given it. */
final class Solution {
    static final int OPEN = -1;

    /** The candidate by which each organisation is covered, or -1. */
    final int[] chosen;
    /** How many more each instructor could take. */
    final int[] room;
    /** What the last place of each instructor is worth, in metres. */
    final long[] price;
    /** The weight with which each instructor was saturated, from which its price counts, or {@link #OPEN}. */
    final int[] level;

    Solution(int[] chosen, int[] room, long[] price, int[] level) {
        this.chosen = chosen;
        this.room = room;
        this.price = price;
        this.level = level;
    }
}
