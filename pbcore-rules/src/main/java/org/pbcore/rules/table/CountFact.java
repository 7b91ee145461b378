package org.pbcore.rules.table;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pbcore.model.term.Label;

/**
 * A fact that is a count, 0 to 2147483647.
 *
 * @param <F> the subject
 * @param name the name, as JSON has it
 * @param label what people call it
 * @param unit the unit; its Chinese word follows the number
 * @param reader how it is read from the subject; empty where it is unknown
 */
public record CountFact<F>(String name, Label label, Label unit, Function<F, OptionalInt> reader) implements Fact<F> {
    @Override
    public @Nullable Object read(F subject) {
        OptionalInt value = reader.apply(subject);
        return value.isPresent() ? Integer.valueOf(value.getAsInt()) : null;
    }

    @Override
    public Label describe(@Nullable Object value) {
        return value == null ? Words.UNKNOWN : new Label(value + unit.chinese(), value.toString());
    }

    @Override
    public CountAxis<F> asAxis() {
        return new CountAxis<>(name, label, unit, List.of(this));
    }

    @Override
    public List<?> constants() {
        return List.of();
    }
}
