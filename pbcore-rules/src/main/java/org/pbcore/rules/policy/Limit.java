package org.pbcore.rules.policy;

import java.util.Optional;
import org.pbcore.model.term.Label;
import org.pbcore.rules.table.Bound;

/**
 * A limit of a policy: a bound and how firmly it binds.
 *
 * @param parameter the name of the parameter that sets it
 * @param subject what is limited, in words
 * @param unit the unit of the count
 * @param bound the counts that keep it
 * @param strength how firmly it binds
 * @param citation where it stands
 */
public record Limit(
        String parameter, Label subject, Label unit, Bound bound, LimitStrength strength, Citation citation) {
    /**
     * Checks a count.
     *
     * @param count the count
     * @return the crossing, or empty where the limit is kept
     */
    public Optional<Crossing> check(int count) {
        return bound.admits(count) ? Optional.empty() : Optional.of(new Crossing(this, count));
    }

    /**
     * A limit that a count crosses: an error where the limit is hard, otherwise a warning.
     *
     * @param limit the limit
     * @param count the count that crosses it
     */
    public record Crossing(Limit limit, int count) {
        /**
         * Says whether this is an error.
         *
         * @return true where the limit is hard, false for a warning
         */
        public boolean isError() {
            return limit.strength == LimitStrength.HARD;
        }

        /**
         * Returns the crossing in words.
         *
         * @return for example 联合党组织覆盖单位 4个，原则上3个以下
         */
        public Label label() {
            Label kept = limit.bound.label(limit.unit);
            Label strength = limit.strength.label();
            return new Label(
                    limit.subject.chinese() + " " + count + limit.unit.chinese() + "，" + strength.chinese()
                            + kept.chinese(),
                    limit.subject.english() + " " + count + ", " + strength.english() + " " + kept.english());
        }
    }
}
