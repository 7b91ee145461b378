package org.pbcore.rules.formation.joint;

import java.util.Arrays;

/**
 * Units in groups within reach of each other, not larger than a branch may be; a group is a branch where it has the
 * members for one. Knows what a change is worth before it is made.
 */
final class Groups {
    private static final int NOBODY = -1;

    private final JointField field;
    private final int most;
    private final int[] groupOf;
    private final int[] members;
    private final int[] sizes;
    private final int[] full;
    private final long[] party;
    private final long[] value;
    private final long[] cost;
    private final long[] energy;
    private final int[] empty;
    private int empties;
    private Weights weights = new Weights(0, 0, 0);

    /**
     * What counts how much.
     *
     * @param unit the worth of a unit covered, in cost
     * @param target the further worth of one at the headcount target
     * @param waste the harm of each full member beyond those that a branch needs
     */
    record Weights(long unit, long target, long waste) {}

    Groups(JointField field, Links links) {
        int size = field.size;
        this.field = field;
        this.most = field.conditions.mostUnits();
        this.groupOf = new int[size];
        this.members = new int[size * most];
        this.sizes = new int[size];
        this.full = new int[size];
        this.party = new long[size];
        this.value = new long[size];
        this.cost = new long[size];
        this.energy = new long[size];
        this.empty = new int[size];
        for (int unit = 0; unit < size; unit++) {
            groupOf[unit] = NOBODY;
        }
        for (int unit = 0; unit < size; unit++) {
            if (groupOf[unit] == NOBODY) {
                for (int member : links.branch(unit)) {
                    cost[unit] += costIn(unit, member, NOBODY);
                    add(member, unit);
                }
            } else {
                empty[empties++] = unit;
            }
        }
    }

    /** Sets what counts how much, and weighs every group anew. */
    void weigh(Weights by) {
        weights = by;
        Arrays.fill(value, 0);
        for (int unit = 0; unit < groupOf.length; unit++) {
            value[groupOf[unit]] += value(unit);
        }
        for (int group = 0; group < sizes.length; group++) {
            energy[group] = energy(worth(group, NOBODY, NOBODY), cost[group]);
        }
    }

    /** The branches among the groups. */
    Links links() {
        Links links = new Links(field.size);
        for (int group = 0; group < sizes.length; group++) {
            if (field.conditions.isBranch(sizes[group], full[group], party[group])) {
                links.join(Arrays.copyOfRange(members, group * most, group * most + sizes[group]));
            }
        }
        return links;
    }

    int groupOf(int unit) {
        return groupOf[unit];
    }

    int size(int group) {
        return sizes[group];
    }

    int member(int group, int at) {
        return members[group * most + at];
    }

    boolean isFull(int group) {
        return sizes[group] == most;
    }

    /** Lets a unit leave its group, where that costs no more than the limit. */
    void leave(int unit, long limit) {
        int from = groupOf[unit];
        long worth = worth(from, unit, NOBODY);
        if (worth - energy[from] > limit) {
            return;
        }
        long rest = cost[from] - costIn(from, unit, unit);
        if (energy(worth, rest) - energy[from] > limit) {
            return;
        }
        remove(unit, from);
        settle(from, rest);
        alone(unit);
    }

    /** Lets a unit join another group that is not full, where that costs no more than the limit. */
    void join(int unit, int to, long limit) {
        int from = groupOf[unit];
        long fromWorth = worth(from, unit, NOBODY);
        long toWorth = worth(to, NOBODY, unit);
        long most = limit + energy[from] + energy[to];
        if (fromWorth + toWorth > most || !isNear(to, unit, NOBODY)) {
            return;
        }
        long fromCost = cost[from] - costIn(from, unit, unit);
        long toCost = cost[to] + costIn(to, unit, NOBODY);
        if (energy(fromWorth, fromCost) + energy(toWorth, toCost) > most) {
            return;
        }
        remove(unit, from);
        add(unit, to);
        settle(from, fromCost);
        settle(to, toCost);
    }

    /** Lets a unit take the place of a member of another group, who stays alone. */
    void replace(int unit, int member, long limit) {
        int from = groupOf[unit];
        int to = groupOf[member];
        long fromWorth = worth(from, unit, NOBODY);
        long toWorth = worth(to, member, unit);
        long most = limit + energy[from] + energy[to];
        if (fromWorth + toWorth > most || !isNear(to, unit, member)) {
            return;
        }
        long fromCost = cost[from] - costIn(from, unit, unit);
        long toCost = cost[to] - costIn(to, member, member) + costIn(to, unit, member);
        if (energy(fromWorth, fromCost) + energy(toWorth, toCost) > most) {
            return;
        }
        remove(unit, from);
        remove(member, to);
        add(unit, to);
        settle(from, fromCost);
        settle(to, toCost);
        alone(member);
    }

    /** Lets two units of two groups change places. */
    void swap(int unit, int member, long limit) {
        int from = groupOf[unit];
        int to = groupOf[member];
        long fromWorth = worth(from, unit, member);
        long toWorth = worth(to, member, unit);
        long most = limit + energy[from] + energy[to];
        if (fromWorth + toWorth > most || !isNear(to, unit, member) || !isNear(from, member, unit)) {
            return;
        }
        long fromCost = cost[from] - costIn(from, unit, unit) + costIn(from, member, unit);
        long toCost = cost[to] - costIn(to, member, member) + costIn(to, unit, member);
        if (energy(fromWorth, fromCost) + energy(toWorth, toCost) > most) {
            return;
        }
        remove(unit, from);
        remove(member, to);
        add(unit, to);
        add(member, from);
        settle(from, fromCost);
        settle(to, toCost);
    }

    private static long energy(long worth, long cost) {
        return worth < 0 ? worth + cost : 0;
    }

    /** What a group would be worth without its cost, less than zero for a branch, when one goes and one comes. */
    private long worth(int group, int gone, int come) {
        int units = sizes[group];
        int fulls = full[group];
        long parties = party[group];
        long values = value[group];
        if (gone != NOBODY) {
            units--;
            fulls -= field.full[gone];
            parties -= field.party[gone];
            values -= value(gone);
        }
        if (come != NOBODY) {
            units++;
            fulls += field.full[come];
            parties += field.party[come];
            values += value(come);
        }
        return field.conditions.isBranch(units, fulls, parties)
                ? weights.waste * (fulls - field.conditions.leastFullMembers()) - values
                : 0;
    }

    private long value(int unit) {
        return field.atTarget[unit] ? weights.unit + weights.target : weights.unit;
    }

    private boolean isNear(int group, int unit, int except) {
        for (int at = group * most; at < group * most + sizes[group]; at++) {
            if (members[at] != except && !field.isNear(unit, members[at])) {
                return false;
            }
        }
        return true;
    }

    private long costIn(int group, int unit, int except) {
        long sum = 0;
        for (int at = group * most; at < group * most + sizes[group]; at++) {
            if (members[at] != except) {
                sum += field.cost(unit, members[at]);
            }
        }
        return sum;
    }

    private void add(int unit, int group) {
        members[group * most + sizes[group]++] = unit;
        groupOf[unit] = group;
        full[group] += field.full[unit];
        party[group] += field.party[unit];
        value[group] += value(unit);
    }

    private void remove(int unit, int group) {
        int last = group * most + --sizes[group];
        int at = last;
        while (members[at] != unit) {
            at--;
        }
        members[at] = members[last];
        full[group] -= field.full[unit];
        party[group] -= field.party[unit];
        value[group] -= value(unit);
    }

    private void alone(int unit) {
        int group = empty[--empties];
        add(unit, group);
        settle(group, 0);
    }

    private void settle(int group, long newCost) {
        cost[group] = newCost;
        energy[group] = energy(worth(group, NOBODY, NOBODY), newCost);
        if (sizes[group] == 0) {
            empty[empties++] = group;
        }
    }
}
