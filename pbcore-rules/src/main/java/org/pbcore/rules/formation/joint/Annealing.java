package org.pbcore.rules.formation.joint;

import java.util.LongSummaryStatistics;
import java.util.function.LongPredicate;

/**
 * Improves a plan by simulated annealing: small random changes, of which those that make it worse are taken the more
 * rarely, the worse they are and the later they come.
 *
 * <p>First what is covered counts, and full members who are more than a branch needs count against it, as they are what
 * other branches lack. Then what is covered stands fast and the cost falls. Work is counted in changes tried.
 */
final class Annealing {
    /** Changes between two questions whether to go on. */
    static final int BEAT = 1 << 14;

    private static final long MOST_WORTH = 1L << 40;
    private static final int TARGET_WORTH = 10;
    private static final int LOG_BITS = 12;
    private static final int LOG_MASK = (1 << LOG_BITS) - 1;
    private static final int[] LOGS = logs();

    private final JointField field;
    private final Reach reach;
    private final Groups groups;
    private final Mix mix;
    private final LongPredicate goesOn;

    private Annealing(JointField field, Reach reach, Links from, long seed, LongPredicate goesOn) {
        this.field = field;
        this.reach = reach;
        this.groups = new Groups(field, from);
        this.mix = new Mix(seed);
        this.goesOn = goesOn;
    }

    /**
     * Looks for a better plan.
     *
     * @param field the units
     * @param reach who may join whom
     * @param from the plan to begin with
     * @param moves changes to try
     * @param seed where the random numbers begin
     * @param goesOn told how many changes were tried since it was told last; says whether to go on
     * @return a plan, better or not
     */
    static Links improve(JointField field, Reach reach, Links from, long moves, long seed, LongPredicate goesOn) {
        Annealing annealing = new Annealing(field, reach, from, seed, goesOn);
        LongSummaryStatistics costs = reach.costs(field);
        if (costs.getCount() == 0) {
            return from;
        }
        long pair = Math.max(1, costs.getSum() / costs.getCount());
        long most = field.conditions.mostUnits();
        long unit = Math.min(MOST_WORTH, most * Math.max(8 * pair, most * costs.getMax()));
        long target = annealing.hasTargets() ? TARGET_WORTH * unit : 0;
        long waste = unit / (2L * field.conditions.leastFullMembers());
        annealing.groups.weigh(new Groups.Weights(unit, target, waste));
        long covering = moves / 10 * 7;
        if (annealing.cool((unit + target) / 5.0, unit / 17.0, covering)) {
            annealing.groups.weigh(new Groups.Weights(unit, target, 0));
            annealing.cool(pair / 3.0, pair / 300.0, moves - covering);
        }
        return annealing.groups.links();
    }

    private boolean hasTargets() {
        for (boolean isTarget : field.atTarget) {
            if (isTarget) {
                return true;
            }
        }
        return false;
    }

    /** Tries changes while the temperature falls from one to another by the same factor each beat. */
    private boolean cool(double hot, double cold, long moves) {
        long beats = (moves + BEAT - 1) / BEAT;
        double factor = StrictMath.pow(cold / hot, 1.0 / Math.max(1, beats - 1));
        double temperature = hot;
        for (long done = 0; done < moves; done += BEAT) {
            int tries = (int) Math.min(BEAT, moves - done);
            for (int i = 0; i < tries; i++) {
                change((long) temperature);
            }
            temperature *= factor;
            if (!goesOn.test(tries)) {
                return false;
            }
        }
        return true;
    }

    /** Tries one change: a unit and another one in its reach, and what they do. */
    private void change(long temperature) {
        long random = mix.next();
        int unit = pick(random, field.size);
        int count = reach.count(unit);
        if (count == 0) {
            return;
        }
        long more = mix.next();
        int other = reach.other(unit, pick(more, count));
        long limit = (temperature * LOGS[(int) random & LOG_MASK]) >> LOG_BITS;
        int kind = (int) more & 31;
        int group = groups.groupOf(other);
        if (groups.groupOf(unit) == group) {
            if (kind < 8) {
                groups.leave(unit, limit);
            }
        } else if (kind < 16 && !groups.isFull(group)) {
            groups.join(unit, group, limit);
        } else {
            int member = groups.member(group, pick(more << 20, groups.size(group)));
            if (kind < 24) {
                groups.swap(unit, member, limit);
            } else {
                groups.replace(unit, member, limit);
            }
        }
    }

    /** A number below a count, by the upper bits. */
    private static int pick(long random, int count) {
        return (int) (((random >>> 32) * count) >>> 32);
    }

    /** Natural logarithms of evenly spread shares of one, negative, in units of two to the minus twelve. */
    private static int[] logs() {
        int[] logs = new int[1 << LOG_BITS];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = (int) (-StrictMath.log((i + 0.5) / logs.length) * (1 << LOG_BITS));
        }
        return logs;
    }
}
