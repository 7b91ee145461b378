package org.pbcore.rules.formation.joint;

import java.util.List;
import org.pbcore.model.code.IndustryCode;

/** Units as arrays, numbered from zero, with the conditions under which they join. */
final class JointField {
    private static final int DIVISIONS = 100;

    final JointConditions conditions;
    final int maxDistance;
    final int size;
    final int[] x;
    final int[] y;
    final int[] full;
    final int[] party;
    final boolean[] atTarget;
    private final int[] division;
    private final long reach;

    private JointField(JointConditions conditions, int maxDistance, int size) {
        this.conditions = conditions;
        this.maxDistance = maxDistance;
        this.size = size;
        this.x = new int[size];
        this.y = new int[size];
        this.full = new int[size];
        this.party = new int[size];
        this.atTarget = new boolean[size];
        this.division = new int[size];
        this.reach = (long) maxDistance * maxDistance + maxDistance;
    }

    static JointField of(List<JointUnit> units, JointConditions conditions, int maxDistance) {
        JointField field = new JointField(conditions, maxDistance, units.size());
        for (int i = 0; i < units.size(); i++) {
            JointUnit unit = units.get(i);
            field.x[i] = unit.site().x();
            field.y[i] = unit.site().y();
            field.full[i] = unit.fullMembers();
            field.party[i] = unit.partyMembers();
            field.atTarget[i] = conditions.isAtTarget(unit.kind(), unit.employees());
            field.division[i] = division(unit.industry());
        }
        return field;
    }

    /** Some of the units, numbered in the order given. */
    JointField part(int[] units) {
        JointField part = new JointField(conditions, maxDistance, units.length);
        for (int i = 0; i < units.length; i++) {
            part.x[i] = x[units[i]];
            part.y[i] = y[units[i]];
            part.full[i] = full[units[i]];
            part.party[i] = party[units[i]];
            part.atTarget[i] = atTarget[units[i]];
            part.division[i] = division[units[i]];
        }
        return part;
    }

    /**
     * Whether the rounded distance is within reach; a length rounds to at most d exactly where its square is d² + d at
     * most.
     */
    boolean isNear(int one, int other) {
        long dx = Math.abs((long) x[one] - x[other]);
        long dy = Math.abs((long) y[one] - y[other]);
        return dx <= maxDistance && dy <= maxDistance && dx * dx + dy * dy <= reach;
    }

    /**
     * What a pair within reach costs: its distance in metres, rounded half up, and more where the industries differ.
     */
    long cost(int one, int other) {
        long dx = (long) x[one] - x[other];
        long dy = (long) y[one] - y[other];
        long square = dx * dx + dy * dy;
        long root = (long) Math.sqrt((double) square); // a first guess, one off at most
        if (root * root > square) {
            root--;
        } else if ((root + 1) * (root + 1) <= square) {
            root++;
        }
        return (square > root * root + root ? root + 1 : root) + strangeness(one, other);
    }

    private int strangeness(int one, int other) {
        int a = division[one];
        int b = division[other];
        if (a == b) {
            return conditions.sameDivision();
        }
        return a / DIVISIONS == b / DIVISIONS ? conditions.sameSection() : conditions.otherSection();
    }

    /** The letter and the first two digits as a number. */
    private static int division(IndustryCode industry) {
        String code = industry.value();
        return (code.charAt(0) - 'A') * DIVISIONS + (code.charAt(1) - '0') * 10 + code.charAt(2) - '0';
    }
}
