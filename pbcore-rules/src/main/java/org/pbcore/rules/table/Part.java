package org.pbcore.rules.table;

import java.util.function.Function;
import org.pbcore.model.term.Label;

/**
 * A part of an outcome that is answered by itself: where facts are unknown, one part may be decided and another not.
 *
 * @param <O> the outcome
 * @param <P> the part
 * @param name the name of the part, as JSON has it
 * @param of how it is taken from an outcome
 */
public record Part<O, P>(String name, Function<O, P> of) {
    /**
     * Makes the part that is the whole outcome.
     *
     * @param <O> the outcome
     * @param name the name of the part
     * @return the part
     */
    public static <O> Part<O, O> whole(String name) {
        return new Part<>(name, Function.identity());
    }

    /**
     * Returns the part of an outcome in words.
     *
     * @param outcome the outcome
     * @return the words
     */
    public Label describe(O outcome) {
        return Words.value(of.apply(outcome));
    }
}
