package org.pbcore.rules.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.pbcore.model.term.Label;

/**
 * A fact that is one of a few constants.
 *
 * @param <F> the subject
 * @param <E> the type of the constants
 * @param name the name, as JSON has it
 * @param label what people call it
 * @param constants every constant
 * @param words what people call each constant
 * @param position the place of each constant in {@code constants}
 * @param reader how it is read from the subject; empty where it is unknown
 */
public record ChoiceFact<F, E>(
        String name,
        Label label,
        List<E> constants,
        Function<E, Label> words,
        ToIntFunction<E> position,
        Function<F, Optional<E>> reader)
        implements Fact<F> {
    @Override
    public @Nullable Object read(F subject) {
        return reader.apply(subject).orElse(null);
    }

    @Override
    public Label describe(@Nullable Object value) {
        if (value == null) {
            return Words.UNKNOWN;
        }
        return words.apply(constants.get(constants.indexOf(value)));
    }

    @Override
    public ChoiceAxis<F, E> asAxis() {
        return new ChoiceAxis<>(this);
    }
}
