package org.pbcore.rules.table;

import java.util.List;
import org.pbcore.model.term.Label;

/**
 * An axis of counts: one count fact, or the sum of two.
 *
 * @param <F> the subject
 * @param name the name of the axis
 * @param label what people call it
 * @param unit the unit of the count
 * @param facts the one fact or the two summands
 */
public record CountAxis<F>(String name, Label label, Label unit, List<CountFact<F>> facts) implements Axis<F> {
    /** Copies the list. */
    public CountAxis {
        facts = List.copyOf(facts);
    }
}
