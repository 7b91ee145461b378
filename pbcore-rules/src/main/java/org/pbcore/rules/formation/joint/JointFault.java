package org.pbcore.rules.formation.joint;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/**
 * Something that keeps a proposed branch from being one.
 *
 * @param branch the place of the branch in the plan, from zero
 * @param kind what is wrong
 */
public record JointFault(int branch, Kind kind) {
    /** What may be wrong with a proposed branch. */
    public enum Kind implements Term {
        /** It names a unit that is not among the units. */
        UNKNOWN_UNIT("没有这个单位", "unknown unit"),
        /** It names a unit that it or an earlier branch has named. */
        UNIT_TWICE("单位重复", "a unit twice"),
        /** It has fewer units than the policy asks (2.2.2-d). */
        TOO_FEW_UNITS("单位过少", "too few units"),
        /** It has more units than the policy allows (2.2.2-e). */
        TOO_MANY_UNITS("单位过多", "too many units"),
        /** It has fewer full members than form a branch (2.2.2-c). */
        TOO_FEW_FULL_MEMBERS("正式党员过少", "too few full members"),
        /** It has more Party members than a branch has (2.2.2-f). */
        TOO_MANY_PARTY_MEMBERS("党员过多", "too many Party members"),
        /** Two of its units lie further apart than allowed (2.2.1-a). */
        TOO_FAR("单位相距过远", "units too far apart");

        private final Label label;

        Kind(String chinese, String english) {
            this.label = new Label(chinese, english);
        }

        @Override
        public Label label() {
            return label;
        }
    }
}
