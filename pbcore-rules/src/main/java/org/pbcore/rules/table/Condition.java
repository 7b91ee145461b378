package org.pbcore.rules.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pbcore.model.term.Label;

/**
 * What a row asks of one axis.
 *
 * @param <F> the subject
 */
public sealed interface Condition<F> {
    /**
     * Returns the axis.
     *
     * @return the axis
     */
    Axis<F> axis();

    /**
     * Returns the condition in words, without the name of the axis.
     *
     * @return the words
     */
    Label label();

    /**
     * Says whether a place of the axis is admitted.
     *
     * @param place a count, or the position of a constant
     * @return true where it is
     */
    boolean admits(long place);

    /**
     * A condition on a count: every bound holds.
     *
     * @param <F> the subject
     * @param axis the axis
     * @param bounds the bounds, together
     */
    record Within<F>(CountAxis<F> axis, List<Bound> bounds) implements Condition<F> {
        /**
         * Copies the list.
         *
         * @param axis the axis
         * @param bounds the bounds, together
         */
        public Within {
            bounds = List.copyOf(bounds);
        }

        @Override
        public Label label() {
            return Words.and(
                    bounds.stream().map(bound -> bound.label(axis.unit())).toList());
        }

        @Override
        public boolean admits(long place) {
            return bounds.stream().allMatch(bound -> bound.admits(place));
        }
    }

    /**
     * A condition on a choice: one of these constants.
     *
     * @param <F> the subject
     * @param <E> the type of the constants
     * @param axis the axis
     * @param values the constants that are admitted
     */
    record OneOf<F, E>(ChoiceAxis<F, E> axis, List<E> values) implements Condition<F> {
        /**
         * Copies the list.
         *
         * @param axis the axis
         * @param values the constants that are admitted
         */
        public OneOf {
            values = List.copyOf(values);
        }

        @Override
        public Label label() {
            return Words.or(values.stream().map(axis.fact().words()).toList());
        }

        @Override
        public boolean admits(long place) {
            @Nullable E constant = axis.fact().constants().get((int) place);
            return values.contains(constant);
        }
    }
}
