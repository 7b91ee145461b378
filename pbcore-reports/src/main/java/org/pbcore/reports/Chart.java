package org.pbcore.reports;

import java.util.List;
import org.pbcore.model.term.Label;

/**
 * The data of a chart; renderers that draw nothing leave it out, since a table beside it holds the same numbers.
 *
 * @param name the name that programs know
 * @param title what stands above it
 * @param kind how it is drawn
 * @param categories what stands along its axis
 * @param series the rows of numbers, each with one value a category
 */
public record Chart(String name, Label title, Kind kind, List<Label> categories, List<Series> series) implements Block {
    /**
     * Copies the lists.
     *
     * @param name the name that programs know
     * @param title what stands above it
     * @param kind how it is drawn
     * @param categories what stands along its axis
     * @param series the rows of numbers
     * @throws IllegalArgumentException when a series has more or fewer values than there are categories
     */
    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (Series one : series) {
            if (one.values().size() != categories.size()) {
                throw new IllegalArgumentException(one.values().size() + " values for " + categories.size());
            }
        }
    }

    /** How a chart is drawn. */
    public enum Kind {
        /** Bars, one group a category. */
        BARS,
        /** A line over categories that follow one another. */
        LINE
    }

    /**
     * A row of numbers.
     *
     * @param label what it counts
     * @param values counts, amounts or rates, one a category; blank where nothing is known
     */
    public record Series(Label label, List<Cell> values) {
        /**
         * Copies the list.
         *
         * @param label what it counts
         * @param values one value a category
         */
        public Series {
            values = List.copyOf(values);
        }
    }
}
