package org.pbcore.rules.partylife;

import java.time.LocalDate;
import java.util.Optional;
import org.pbcore.model.InvalidFactsException;

/**
 * The days on which a Party organisation or Party group exists.
 *
 * @param foundedOn the first day
 * @param dissolvedOn the last day, inclusive; empty while it goes on
 */
public record Existence(LocalDate foundedOn, Optional<LocalDate> dissolvedOn) {
    /**
     * Checks the days.
     *
     * @param foundedOn the first day
     * @param dissolvedOn the last day, inclusive; empty while it goes on
     * @throws InvalidFactsException when it ends before it begins
     */
    public Existence {
        if (dissolvedOn.map(last -> last.isBefore(foundedOn)).orElse(false)) {
            throw new InvalidFactsException("/dissolvedOn", "撤销日早于成立日 dissolved before it was founded");
        }
    }

    /**
     * Returns one that goes on.
     *
     * @param foundedOn the first day
     * @return the existence
     */
    public static Existence since(LocalDate foundedOn) {
        return new Existence(foundedOn, Optional.empty());
    }

    /**
     * Says whether it exists on a day.
     *
     * @param day the day
     * @return true from the first day to the last
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(foundedOn) && !isOverBy(day);
    }

    /** Whether it is over before a day. */
    boolean isOverBy(LocalDate day) {
        return dissolvedOn.map(day::isAfter).orElse(false);
    }

    /** The days of a stretch on which it exists; empty where there are none. */
    Optional<Stretch> within(Stretch stretch) {
        LocalDate first = foundedOn.isAfter(stretch.first()) ? foundedOn : stretch.first();
        LocalDate last = dissolvedOn.filter(stretch.last()::isAfter).orElse(stretch.last());
        return last.isBefore(first) ? Optional.empty() : Optional.of(new Stretch(first, last));
    }
}
