package org.pbcore.rules.table;

import java.util.List;
import org.pbcore.model.term.Label;

/**
 * An axis of constants.
 *
 * @param <F> the subject
 * @param <E> the type of the constants
 * @param fact the fact behind it
 */
public record ChoiceAxis<F, E>(ChoiceFact<F, E> fact) implements Axis<F> {
    @Override
    public String name() {
        return fact.name();
    }

    @Override
    public Label label() {
        return fact.label();
    }

    @Override
    public List<ChoiceFact<F, E>> facts() {
        return List.of(fact);
    }
}
