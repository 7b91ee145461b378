package org.pbcore.rules.formation.joint;

import java.util.Arrays;

/**
 * Who is in a branch with whom: each unit points to the next one of its branch, the last to the first; a unit that is
 * in none points to itself.
 */
final class Links {
    private final int[] next;

    Links(int units) {
        this.next = new int[units];
        for (int i = 0; i < units; i++) {
            next[i] = i;
        }
    }

    int size() {
        return next.length;
    }

    boolean isCovered(int unit) {
        return next[unit] != unit;
    }

    /** The units of the branch of a unit, in ascending order; the unit alone where it is in none. */
    int[] branch(int unit) {
        int count = 1;
        for (int other = next[unit]; other != unit; other = next[other]) {
            count++;
        }
        int[] branch = new int[count];
        int other = unit;
        for (int i = 0; i < count; i++) {
            branch[i] = other;
            other = next[other];
        }
        Arrays.sort(branch);
        return branch;
    }

    /** Makes units one branch, of which none is in another one. */
    void join(int[] units) {
        for (int i = 0; i < units.length; i++) {
            next[units[i]] = units[(i + 1) % units.length];
        }
    }

    /** The same among some of the units, in ascending order, whose branches are among them; numbered in that order. */
    Links part(int[] units) {
        Links part = new Links(units.length);
        for (int i = 0; i < units.length; i++) {
            part.next[i] = Arrays.binarySearch(units, next[units[i]]);
        }
        return part;
    }

    /** Puts others in place of what is among some of the units, in ascending order. */
    void replace(int[] units, Links part) {
        for (int i = 0; i < units.length; i++) {
            next[units[i]] = units[part.next[i]];
        }
    }

    Score score(JointField field) {
        int targets = 0;
        int covered = 0;
        long cost = 0;
        for (int unit = 0; unit < next.length; unit++) {
            if (isCovered(unit)) {
                covered++;
                targets += field.atTarget[unit] ? 1 : 0;
                for (int other = next[unit]; other != unit; other = next[other]) {
                    cost += other > unit ? field.cost(unit, other) : 0;
                }
            }
        }
        return new Score(targets, covered, cost);
    }
}
