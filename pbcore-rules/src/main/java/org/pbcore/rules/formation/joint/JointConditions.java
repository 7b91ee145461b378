package org.pbcore.rules.formation.joint;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.pbcore.model.organisation.OrganisationKind;
import org.pbcore.rules.facts.HeadcountTarget;
import org.pbcore.rules.policy.LimitStrength;
import org.pbcore.rules.policy.Parameters;
import org.pbcore.rules.table.Bound;
import org.pbcore.rules.table.Modality;

/**
 * What a policy asks of a joint branch, as whole numbers.
 *
 * @param leastUnits units at least
 * @param mostUnits units at most
 * @param leastFullMembers full members together, at least
 * @param mostPartyMembers Party members together, at most
 * @param sameDivision what a pair of one industry division costs beside its distance
 * @param sameSection what a pair of one section, and different divisions, costs
 * @param otherSection what any other pair costs
 * @param targets the headcount targets
 */
record JointConditions(
        int leastUnits,
        int mostUnits,
        int leastFullMembers,
        int mostPartyMembers,
        int sameDivision,
        int sameSection,
        int otherSection,
        List<HeadcountTarget> targets) {
    private static final String NEARNESS = "formation.joint.nearness";
    private static final String JOINT = "formation.joint";
    private static final String LEAST_UNITS = "formation.joint.leastOrganisations";
    private static final String MOST_UNITS = "formation.joint.organisations";
    private static final String FULL_MEMBERS = "formation.fullMembers";
    private static final String PARTY_MEMBERS = "formation.branch.members";
    private static final String SAME_DIVISION = "formation.joint.cost.sameDivision";
    private static final String SAME_SECTION = "formation.joint.cost.sameSection";
    private static final String OTHER_SECTION = "formation.joint.cost.otherSection";

    JointConditions {
        targets = List.copyOf(targets);
    }

    /** The names of the parameters that conditions are made of. */
    static SortedSet<String> parameters() {
        SortedSet<String> names = new TreeSet<>(List.of(
                LEAST_UNITS, MOST_UNITS, FULL_MEMBERS, PARTY_MEMBERS, SAME_DIVISION, SAME_SECTION, OTHER_SECTION));
        for (OrganisationKind kind : OrganisationKind.values()) {
            names.add(HeadcountTarget.parameter(kind));
        }
        return names;
    }

    static List<JointGround> grounds(Parameters p) {
        List<JointGround> grounds = new ArrayList<>();
        grounds.add(ground(p, "neighbours-of-similar-industry", NEARNESS));
        grounds.add(ground(p, "too-few-members-alone", JOINT));
        grounds.add(limit(p, "organisations", MOST_UNITS));
        grounds.add(limit(p, "branch-size", PARTY_MEMBERS));
        HeadcountTarget.all(p)
                .forEach(target ->
                        grounds.add(new JointGround("headcount-" + target.word(), target.clause(), target.modality())));
        return grounds;
    }

    private static JointGround ground(Parameters p, String row, String name) {
        return new JointGround(row, p.clause(name), p.modality(name));
    }

    /** A limit that is not hard is one that should be kept; plans keep it. */
    private static JointGround limit(Parameters p, String row, String name) {
        boolean isHard = p.limit(name).strength() == LimitStrength.HARD;
        return new JointGround(row, p.clause(name), isHard ? Modality.MUST : Modality.SHOULD);
    }

    static JointConditions of(Parameters p) {
        return new JointConditions(
                Math.max(2, least(p.bound(LEAST_UNITS))),
                most(p.limit(MOST_UNITS).bound()),
                least(p.bound(FULL_MEMBERS)),
                most(p.limit(PARTY_MEMBERS).bound()),
                p.number(SAME_DIVISION),
                p.number(SAME_SECTION),
                p.number(OTHER_SECTION),
                HeadcountTarget.all(p));
    }

    /** Whether units together are a branch, whatever lies between them. */
    boolean isBranch(int units, long fullMembers, long partyMembers) {
        return units >= leastUnits
                && units <= mostUnits
                && fullMembers >= leastFullMembers
                && partyMembers <= mostPartyMembers;
    }

    boolean isAtTarget(OrganisationKind kind, int employees) {
        for (HeadcountTarget target : targets) {
            if (target.isReached(kind, employees)) {
                return true;
            }
        }
        return false;
    }

    private static int least(Bound bound) {
        return beside(bound, bound::admits).min().orElse(0);
    }

    private static int most(Bound bound) {
        return beside(bound, bound::admits).max().orElse(0);
    }

    private static IntStream beside(Bound bound, IntPredicate isAdmitted) {
        return IntStream.rangeClosed(bound.value() - 1, bound.value() + 1).filter(isAdmitted);
    }
}
