package org.pbcore.rules.lifecycle;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.pbcore.model.term.Term;
import org.pbcore.rules.policy.Limit;
import org.pbcore.rules.table.BoundWord;
import org.pbcore.rules.table.Clause;
import org.pbcore.rules.table.Modality;

/**
 * A step that a lifecycle allows: in one state, to another or the same one.
 *
 * @param <S> the vocabulary of the states
 * @param <K> the vocabulary of the steps
 * @param name what is done
 * @param from the state in which it is allowed
 * @param to the state that it leads to
 * @param modality the force; a step that is only allowed is MAY
 * @param clause the clause that it carries out
 * @param within the days that it may take from the day on which its state was entered; empty where the policy sets none
 * @param needs what must stand on it when it is taken
 * @param keepsDueDay whether a last day that was set before goes on to hold after it
 */
public record Step<S extends Enum<S> & Term, K extends Enum<K> & Term>(
        K name,
        S from,
        S to,
        Modality modality,
        Clause clause,
        Optional<Limit> within,
        Set<Need> needs,
        boolean keepsDueDay) {
    /**
     * Copies the set.
     *
     * @param name what is done
     * @param from the state in which it is allowed
     * @param to the state that it leads to
     * @param modality the force; a step that is only allowed is MAY
     * @param clause the clause that it carries out
     * @param within the days that it may take from the day on which its state was entered; empty where the policy sets
     *     none
     * @param needs what must stand on it when it is taken
     * @param keepsDueDay whether a last day that was set before goes on to hold after it
     */
    public Step {
        needs = Set.copyOf(needs);
    }

    /**
     * Says whether somebody must take this step, so that it can be due.
     *
     * @return true for MUST and SHOULD
     */
    public boolean isDuty() {
        return modality == Modality.MUST || modality == Modality.SHOULD;
    }

    /** The last day for it where its state was entered on this day. */
    Optional<LocalDate> lastDay(LocalDate entered) {
        return within.map(limit -> entered.plusDays(days(limit)));
    }

    private static long days(Limit limit) {
        return limit.bound().word() == BoundWord.AT_MOST
                ? limit.bound().value()
                : limit.bound().value() - 1L;
    }
}
