package org.pbcore.rules.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.term.Label;

/**
 * Facts that contradict each other: no row applies to them, and completions of unknown facts leave them aside.
 *
 * @param <F> the subject
 * @param fact the name of the fact that is refused
 * @param label why
 * @param conditions which combination is refused
 */
public record Refusal<F>(String fact, Label label, List<Condition<F>> conditions) {
    /**
     * Copies the list.
     *
     * @param fact the name of the fact that is refused
     * @param label why
     * @param conditions which combination is refused
     */
    public Refusal {
        conditions = List.copyOf(conditions);
    }

    /**
     * Returns the refusal as an exception.
     *
     * @return the exception, with the pointer of the refused fact
     */
    public InvalidFactsException toException() {
        return new InvalidFactsException("/" + fact, label.chinese() + " " + label.english());
    }

    /** Why no decision stands in a cell. */
    static RuntimeException exception(@Nullable Object cell) {
        return cell instanceof Refusal<?> refusal
                ? refusal.toException()
                : new IllegalStateException("a subject outside every cell");
    }
}
