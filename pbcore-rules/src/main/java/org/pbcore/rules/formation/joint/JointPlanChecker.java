package org.pbcore.rules.formation.joint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.pbcore.rules.policy.Parameters;

/**
 * Checks joint branches, whoever planned them, against the conditions of the policy (2.2.1-a, 2.2.2-c to -f).
 *
 * <p>It shares no arithmetic with {@link JointPlanner}, and so checks that too.
 */
public final class JointPlanChecker {
    private final JointConditions conditions;

    /**
     * Reads what the policy asks.
     *
     * @param p the parameters in force
     */
    public JointPlanChecker(Parameters p) {
        this.conditions = JointConditions.of(p);
    }

    /**
     * Checks branches.
     *
     * @param units the units there are
     * @param maxDistance metres that two units of a branch may lie apart at most
     * @param branches the ids of each branch
     * @return what is wrong, by branch, each kind once a branch; empty where every branch can be one
     */
    public List<JointFault> check(List<JointUnit> units, int maxDistance, List<List<String>> branches) {
        Map<String, JointUnit> byId = new HashMap<>();
        units.forEach(unit -> byId.put(unit.id(), unit));
        Set<String> named = new HashSet<>();
        List<JointFault> faults = new ArrayList<>();
        for (int i = 0; i < branches.size(); i++) {
            List<String> ids = branches.get(i);
            List<JointFault.Kind> kinds = new ArrayList<>();
            note(kinds, !byId.keySet().containsAll(ids), JointFault.Kind.UNKNOWN_UNIT);
            note(kinds, ids.stream().filter(id -> !named.add(id)).count() > 0, JointFault.Kind.UNIT_TWICE);
            checkTogether(ids.stream().map(byId::get).filter(Objects::nonNull).toList(), maxDistance, kinds);
            for (JointFault.Kind kind : kinds) {
                faults.add(new JointFault(i, kind));
            }
        }
        return faults;
    }

    private void checkTogether(List<JointUnit> branch, int maxDistance, List<JointFault.Kind> kinds) {
        long full = branch.stream().mapToLong(JointUnit::fullMembers).sum();
        long party = branch.stream().mapToLong(JointUnit::partyMembers).sum();
        boolean isFar = branch.stream()
                .anyMatch(one -> branch.stream().anyMatch(other -> one.site().metresTo(other.site()) > maxDistance));
        note(kinds, branch.size() < conditions.leastUnits(), JointFault.Kind.TOO_FEW_UNITS);
        note(kinds, branch.size() > conditions.mostUnits(), JointFault.Kind.TOO_MANY_UNITS);
        note(kinds, full < conditions.leastFullMembers(), JointFault.Kind.TOO_FEW_FULL_MEMBERS);
        note(kinds, party > conditions.mostPartyMembers(), JointFault.Kind.TOO_MANY_PARTY_MEMBERS);
        note(kinds, isFar, JointFault.Kind.TOO_FAR);
    }

    private static void note(List<JointFault.Kind> kinds, boolean isWrong, JointFault.Kind kind) {
        if (isWrong) {
            kinds.add(kind);
        }
    }
}
