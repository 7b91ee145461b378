package org.pbcore.rules.comparison;

import java.util.List;
import java.util.Optional;
import org.pbcore.model.term.Label;
import org.pbcore.rules.formation.joint.JointPlan;

/**
 * What changes between the joint plans of two rulebooks.
 *
 * @param units how many units there are
 * @param before the plan reached under the one rulebook
 * @param after the plan reached under the other; where policies count pairs differently, costs are not of one kind
 * @param targets units at the headcount target; empty where neither rulebook sets one
 * @param onlyBefore the units that the plan before alone covers
 * @param onlyAfter the units that the plan after alone covers
 * @param settings why: the parameters that plans depend on and the two set differently, by name, with clause and source
 */
public record JointComparisonResult(
        int units,
        JointPlan before,
        JointPlan after,
        Optional<TargetCount> targets,
        ListedUnits onlyBefore,
        ListedUnits onlyAfter,
        List<SettingChange> settings) {
    /**
     * Copies the list.
     *
     * @param units how many units there are
     * @param before the plan reached under the one rulebook
     * @param after the plan reached under the other
     * @param targets units at the headcount target
     * @param onlyBefore the units that the plan before alone covers
     * @param onlyAfter the units that the plan after alone covers
     * @param settings the parameters that the two set differently
     */
    public JointComparisonResult {
        settings = List.copyOf(settings);
    }

    /**
     * Units at the headcount target, counted in both plans by the target of the rulebook after, or by that of the one
     * before where the one after sets none. {@link JointPlan#targetsCovered} counts each by its own.
     *
     * @param units how many there are
     * @param before how many of them the plan before covers
     * @param after how many of them the plan after covers
     */
    public record TargetCount(int units, int before, int after) {}

    /**
     * Units, all counted and some named.
     *
     * @param count how many they are
     * @param ids the ids that were asked for, the first ones, sorted
     */
    public record ListedUnits(int count, List<String> ids) {
        /**
         * Copies the list.
         *
         * @param count how many they are
         * @param ids the ids that were asked for
         */
        public ListedUnits {
            ids = List.copyOf(ids);
        }

        /**
         * Says whether every unit is named.
         *
         * @return true where no id is left out
         */
        public boolean isComplete() {
            return ids.size() == count;
        }
    }

    /**
     * Returns how many more units the plan after covers.
     *
     * @return the difference, below zero where it covers fewer
     */
    public int gain() {
        return after.covered() - before.covered();
    }

    /**
     * Says whether both plans are proved to be the best ones, so that the difference comes from the rulebooks alone.
     *
     * @return true where both are
     */
    public boolean isProved() {
        return before.isOptimal() && after.isOptimal();
    }

    /**
     * Returns the comparison in words: what is set differently, where it stands, and what the plans come to.
     *
     * @return one sentence in each language
     */
    public Label sentence() {
        return JointSentence.of(this);
    }
}
