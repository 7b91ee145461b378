package org.pbcore.rules.formation.joint;

import java.util.Arrays;

/**
 * A quick plan: unit after unit, those with most full members first, takes the free neighbours that fill its branch
 * best.
 */
final class FirstPlan {
    private static final int NOBODY = -1;

    private final JointField field;
    private final Reach reach;
    private final Links links;
    private final int[] branch;
    private int size;
    private int full;
    private long party;

    private FirstPlan(JointField field, Reach reach) {
        this.field = field;
        this.reach = reach;
        this.links = new Links(field.size);
        this.branch = new int[field.conditions.mostUnits()];
    }

    static Links of(JointField field, Reach reach) {
        FirstPlan plan = new FirstPlan(field, reach);
        for (int members = field.conditions.leastFullMembers() - 1; members > 0; members--) {
            plan.gather(members, true);
            plan.gather(members, false);
        }
        return plan.links;
    }

    /** Gathers a branch about each free unit of so many full members, at the headcount target or not. */
    private void gather(int members, boolean atTarget) {
        for (int unit = 0; unit < field.size; unit++) {
            if (field.full[unit] == members && field.atTarget[unit] == atTarget && !links.isCovered(unit)) {
                gather(unit);
            }
        }
    }

    private void gather(int unit) {
        size = 0;
        full = 0;
        party = 0;
        for (int next = unit; next != NOBODY && size < branch.length; next = best(unit)) {
            branch[size++] = next;
            full += field.full[next];
            party += field.party[next];
        }
        if (field.conditions.isBranch(size, full, party)) {
            links.join(Arrays.copyOf(branch, size));
        }
    }

    /** The neighbour that fits best; nobody where none may join, or only one who would be wasted. */
    private int best(int unit) {
        int missing = Math.max(0, field.conditions.leastFullMembers() - full);
        int best = NOBODY;
        long least = Long.MAX_VALUE;
        for (int at = 0; at < reach.count(unit); at++) {
            int other = reach.other(unit, at);
            if (fits(other, missing)) {
                long gap = Math.abs(missing - field.full[other]);
                long harm = (gap << (Integer.SIZE + 1)) + field.cost(unit, other);
                if (harm < least) {
                    least = harm;
                    best = other;
                }
            }
        }
        return best;
    }

    private boolean fits(int other, int missing) {
        if (links.isCovered(other)
                || (missing == 0 && field.full[other] > 0)
                || party + field.party[other] > field.conditions.mostPartyMembers()) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            if (branch[i] == other || !field.isNear(branch[i], other)) {
                return false;
            }
        }
        return true;
    }
}
