package org.pbcore.rules.formation.joint;

import java.util.Optional;

/**
 * The best plan of a few units, by trying every branch of the first unit that is left, and none.
 *
 * <p>What is best of the units that are left is worked out once and kept. Of several best plans it is the one whose
 * first branch comes first by the numbers of its units, then the second, and so on.
 */
final class ExactPlan {
    /** Units at most: each is a bit. */
    static final int MOST_UNITS = 64;

    private static final long UNIT = 1L << 48;
    private static final long TARGET = 1L << 55;

    private final JointField field;
    private final long[] near;
    private final Kept kept = new Kept();
    private long steps;

    private ExactPlan(JointField field, long steps) {
        this.field = field;
        this.steps = steps;
        this.near = new long[field.size];
        for (int one = 0; one < field.size; one++) {
            for (int other = 0; other < field.size; other++) {
                near[one] |= one != other && field.isNear(one, other) ? 1L << other : 0;
            }
        }
    }

    /**
     * Finds the best plan.
     *
     * @param field the units
     * @param steps branches that may be tried
     * @return the plan; empty where the steps do not suffice
     */
    static Optional<Links> of(JointField field, long steps) {
        ExactPlan plan = new ExactPlan(field, steps);
        long all = field.size == 0 ? 0 : -1L >>> (MOST_UNITS - field.size);
        plan.best(all);
        return plan.steps < 0 ? Optional.empty() : Optional.of(plan.links(all));
    }

    private Links links(long all) {
        Links links = new Links(field.size);
        for (long left = all; left != 0; left &= ~kept.branch(left)) {
            links.join(units(kept.branch(left)));
        }
        return links;
    }

    private static int[] units(long bits) {
        int[] units = new int[Long.bitCount(bits)];
        long left = bits;
        for (int i = 0; i < units.length; i++) {
            units[i] = Long.numberOfTrailingZeros(left);
            left &= left - 1;
        }
        return units;
    }

    private long best(long left) {
        if (left == 0 || steps < 0) {
            return 0;
        }
        if (!kept.has(left)) {
            int first = Long.numberOfTrailingZeros(left);
            Choice choice = new Choice(left);
            choice.extend(
                    1L << first, near[first] & left, new Sums(1, field.full[first], field.party[first], value(first)));
            long without = left & left - 1;
            choice.take(1L << first, best(without));
            if (steps < 0) {
                return 0;
            }
            kept.put(left, choice.best, choice.branch);
        }
        return kept.value(left);
    }

    private long value(int unit) {
        return field.atTarget[unit] ? TARGET + UNIT : UNIT;
    }

    /** What the units of a branch come to. */
    private record Sums(int units, long full, long party, long value) {}

    /** The branches of one unit, tried in the order of their units. */
    private final class Choice {
        private final long left;
        private long best = Long.MIN_VALUE;
        private long branch;

        Choice(long left) {
            this.left = left;
        }

        void take(long units, long value) {
            if (value > best) {
                best = value;
                branch = units;
            }
        }

        void extend(long units, long candidates, Sums sums) {
            if (sums.units == field.conditions.mostUnits()) {
                return;
            }
            for (long rest = candidates; rest != 0 && steps-- > 0; rest &= rest - 1) {
                int next = Long.numberOfTrailingZeros(rest);
                long value = sums.value + value(next);
                for (long member = units; member != 0; member &= member - 1) {
                    value -= field.cost(Long.numberOfTrailingZeros(member), next);
                }
                Sums more =
                        new Sums(sums.units + 1, sums.full + field.full[next], sums.party + field.party[next], value);
                if (more.party > field.conditions.mostPartyMembers()) {
                    continue;
                }
                long extended = units | 1L << next;
                if (field.conditions.isBranch(more.units, more.full, more.party)) {
                    take(extended, more.value + best(left & ~extended));
                }
                extend(extended, rest & (rest - 1) & near[next], more);
            }
        }
    }

    /** Values and branches by the units that are left; a hash table. */
    private static final class Kept {
        private long[] keys = new long[64];
        private long[] values = new long[64];
        private long[] branches = new long[64];
        private int size;

        boolean has(long left) {
            return keys[slot(left)] == left;
        }

        long value(long left) {
            return values[slot(left)];
        }

        long branch(long left) {
            return branches[slot(left)];
        }

        void put(long left, long value, long branch) {
            if (2 * ++size > keys.length) {
                grow();
            }
            int slot = slot(left);
            keys[slot] = left;
            values[slot] = value;
            branches[slot] = branch;
        }

        private int slot(long left) {
            int slot = (int) (Mix.of(left) >>> 1) & (keys.length - 1);
            while (keys[slot] != 0 && keys[slot] != left) {
                slot = (slot + 1) & (keys.length - 1);
            }
            return slot;
        }

        private void grow() {
            Kept larger = new Kept();
            larger.keys = new long[2 * keys.length];
            larger.values = new long[2 * keys.length];
            larger.branches = new long[2 * keys.length];
            for (int i = 0; i < keys.length; i++) {
                if (keys[i] != 0) {
                    int slot = larger.slot(keys[i]);
                    larger.keys[slot] = keys[i];
                    larger.values[slot] = values[i];
                    larger.branches[slot] = branches[i];
                }
            }
            keys = larger.keys;
            values = larger.values;
            branches = larger.branches;
        }
    }
}
