package org.pbcore.rules.partylife;

import java.time.LocalDate;
import org.pbcore.model.InvalidFactsException;

/**
 * A stretch of days.
 *
 * @param first the first day
 * @param last the last day, inclusive, not before the first
 */
public record Stretch(LocalDate first, LocalDate last) {
    /**
     * Checks the days.
     *
     * @param first the first day
     * @param last the last day, inclusive, not before the first
     * @throws InvalidFactsException when it ends before it begins
     */
    public Stretch {
        if (last.isBefore(first)) {
            throw new InvalidFactsException("/last", "结束日早于开始日 it ends before it begins");
        }
    }

    /**
     * Says whether a day lies in it.
     *
     * @param day the day
     * @return true from the first day to the last
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
