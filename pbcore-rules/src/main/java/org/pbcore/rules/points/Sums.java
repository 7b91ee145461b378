package org.pbcore.rules.points;

/**
 * How often each member did each thing. Times are added, not points: a sum of times fits a long whatever the order, and
 * caps come after.
 */
final class Sums {
    private final PointsRound round;
    /** By item, then by member. */
    private final long[][] times;
    /** The effects of vetoes, by member. */
    private final byte[] effects;

    Sums(PointsRound round) {
        this.round = round;
        this.times = new long[round.items().size()][round.members().size()];
        this.effects = new byte[round.members().size()];
    }

    /** Counts an event that is in the period and not reversed. */
    void add(int member, int index, int often) {
        if (index < times.length) {
            times[index][member] += often;
        }
        int effect = round.effect(index);
        if (effect != 0) {
            effects[member] |= (byte) effect;
        }
    }

    long times(int member, int item) {
        return times[item][member];
    }

    boolean has(int member, int effect) {
        return (effects[member] & effect) != 0;
    }

    boolean isVetoed(int member) {
        return effects[member] != 0;
    }

    /** Whether a member takes part in the rating by stars. */
    boolean isRated(int member) {
        return !round.members().get(member).isExempt() && !has(member, PointsRound.NO_RATING);
    }

    PointsRound round() {
        return round;
    }
}
