package org.pbcore.rules.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pbcore.model.term.Label;

/**
 * A single thing that can be known or unknown about a subject.
 *
 * @param <F> the subject
 */
public sealed interface Fact<F> permits CountFact, ChoiceFact {
    /**
     * Returns the name of the fact, as JSON has it.
     *
     * @return the name, for example {@code fullMembers}
     */
    String name();

    /**
     * Returns what people call the fact.
     *
     * @return the label
     */
    Label label();

    /**
     * Reads the fact.
     *
     * @param subject the subject
     * @return an {@code Integer} or a constant, or null where it is unknown
     */
    @Nullable
    Object read(F subject);

    /**
     * Returns a value in words.
     *
     * @param value a value of this fact, or null for an unknown one
     * @return the words
     */
    Label describe(@Nullable Object value);

    /**
     * Returns the axis that is just this fact.
     *
     * @return the axis
     */
    Axis<F> asAxis();

    /**
     * Returns every value, where they can be listed.
     *
     * @return the constants of a choice; empty for a count
     */
    List<?> constants();
}
