package org.pbcore.model;

import java.time.LocalDate;
import java.util.Optional;

/** Periods of days, first and last included; an end that is not there is open. */
public final class Validity {
    private Validity() {}

    /**
     * Says whether a day lies in a period.
     *
     * @param day the day
     * @param first the first day; empty where the period has not begun, and then no day lies in it
     * @param last the last day; empty while it goes on
     * @return true from the first to the last day, both included
     */
    public static boolean holds(LocalDate day, Optional<LocalDate> first, Optional<LocalDate> last) {
        return first.isPresent()
                && !day.isBefore(first.get())
                && !last.map(day::isAfter).orElse(false);
    }

    /**
     * Refuses a period that ends before it begins.
     *
     * @param path the place of the last day, as a JSON pointer
     * @param first the first day; an unknown one passes
     * @param last the last day; an unknown one passes
     * @throws InvalidFactsException when the last day is before the first
     */
    public static void refuseReversed(String path, Optional<LocalDate> first, Optional<LocalDate> last) {
        if (first.isPresent() && last.map(first.get()::isAfter).orElse(false)) {
            throw new InvalidFactsException(path, "截止日早于起始日 it ends before it begins");
        }
    }
}
