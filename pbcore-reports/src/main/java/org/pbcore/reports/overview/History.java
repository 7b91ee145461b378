package org.pbcore.reports.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.pbcore.rules.coverage.Rate;

/** What the numbers of a city were before, as the host's register knows it. */
@FunctionalInterface
public interface History {
    /** Nothing is known of earlier. */
    History NONE = List::of;

    /**
     * Returns the numbers of earlier.
     *
     * @return the moments, earliest first
     */
    List<Moment> moments();

    /**
     * The numbers at one position of a register.
     *
     * @param position how much of the register was known: the position of its last entry
     * @param day what the axis says of the moment, for example the day on which that entry was recorded
     * @param organisations how many organisations there were
     * @param rates numerator and denominator by name of the metric; a metric that is not there was not measured
     */
    record Moment(long position, LocalDate day, long organisations, Map<String, Rate> rates) {
        /**
         * Copies the map.
         *
         * @param position how much of the register was known
         * @param day what the axis says of the moment
         * @param organisations how many organisations there were
         * @param rates numerator and denominator by name of the metric
         */
        public Moment {
            rates = Map.copyOf(rates);
        }
    }
}
