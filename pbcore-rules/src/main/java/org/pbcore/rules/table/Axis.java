package org.pbcore.rules.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/**
 * A dimension of a table: one fact, or the sum of two counts.
 *
 * @param <F> the subject
 */
public sealed interface Axis<F> permits CountAxis, ChoiceAxis {
    /**
     * Returns the name of the axis; one name is one axis throughout a family.
     *
     * @return the name
     */
    String name();

    /**
     * Returns what people call the axis.
     *
     * @return the label
     */
    Label label();

    /**
     * Returns the facts behind the axis.
     *
     * @return one fact, or the two summands
     */
    List<? extends Fact<F>> facts();

    /**
     * Makes the axis of one count.
     *
     * @param <F> the subject
     * @param name the name of the fact
     * @param label what people call it
     * @param unit its unit
     * @param reader how it is read; empty where it is unknown
     * @return the axis
     */
    static <F> CountAxis<F> count(String name, Label label, Label unit, Function<F, OptionalInt> reader) {
        return new CountFact<>(name, label, unit, reader).asAxis();
    }

    /**
     * Makes the axis of the sum of two counts. In one table no count may be part of two sums.
     *
     * @param <F> the subject
     * @param name the name of the sum
     * @param label what people call it
     * @param first an axis of one count
     * @param second an axis of one count
     * @return the axis
     */
    static <F> CountAxis<F> sum(String name, Label label, CountAxis<F> first, CountAxis<F> second) {
        List<CountFact<F>> summands = new ArrayList<>(first.facts());
        summands.addAll(second.facts());
        return new CountAxis<>(name, label, first.unit(), summands);
    }

    /**
     * Makes the axis of one choice.
     *
     * @param <F> the subject
     * @param <E> the vocabulary
     * @param name the name of the fact
     * @param label what people call it
     * @param type the vocabulary
     * @param reader how it is read; empty where it is unknown
     * @return the axis
     */
    static <F, E extends Enum<E> & Term> ChoiceAxis<F, E> choice(
            String name, Label label, Class<E> type, Function<F, Optional<E>> reader) {
        return new ChoiceFact<>(name, label, List.of(type.getEnumConstants()), Term::label, Enum::ordinal, reader)
                .asAxis();
    }

    /**
     * Makes the axis of a yes or no.
     *
     * @param <F> the subject
     * @param name the name of the fact
     * @param label what people call it
     * @param reader how it is read; empty where it is unknown
     * @return the axis
     */
    static <F> ChoiceAxis<F, Boolean> flag(String name, Label label, Function<F, Optional<Boolean>> reader) {
        return new ChoiceFact<>(name, label, List.of(false, true), Words::yesOrNo, yes -> yes ? 1 : 0, reader).asAxis();
    }
}
