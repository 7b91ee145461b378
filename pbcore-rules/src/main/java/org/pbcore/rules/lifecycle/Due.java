package org.pbcore.rules.lifecycle;

import java.time.LocalDate;
import java.util.Optional;
import org.pbcore.model.term.Term;

/**
 * A step that somebody must take next.
 *
 * @param <S> the vocabulary of the states
 * @param <K> the vocabulary of the steps
 * @param step the step
 * @param lastDay the last day for it, inclusive; empty where neither the policy nor a person set one
 */
public record Due<S extends Enum<S> & Term, K extends Enum<K> & Term>(Step<S, K> step, Optional<LocalDate> lastDay) {
    /**
     * Says whether its last day has passed.
     *
     * @param on the day that is asked about
     * @return true after the last day; false on it, and where there is none
     */
    public boolean isOverdue(LocalDate on) {
        return lastDay.map(on::isAfter).orElse(false);
    }
}
