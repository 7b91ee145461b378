package org.pbcore.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.pbcore.model.term.Label;
import org.pbcore.rules.coverage.Rate;

/** What stands in a cell, with its type, so that a renderer formats it and never parses it. */
public sealed interface Cell {
    /** Nothing. */
    Cell BLANK = new Blank();

    /** Yes (√). */
    Cell YES = new Marked(Mark.YES);

    /** No (×). */
    Cell NO = new Marked(Mark.NO);

    /** Does not apply, or is not known (—). */
    Cell NONE = new Marked(Mark.NONE);

    /**
     * Makes a text that is the same in every language: a name, a code, a clause.
     *
     * @param text the text
     * @return the cell
     */
    static Cell text(String text) {
        return new Text(text);
    }

    /**
     * Makes a text in two languages.
     *
     * @param label the text
     * @return the cell
     */
    static Cell words(Label label) {
        return new Words(label);
    }

    /**
     * Makes a number nobody asks behind.
     *
     * @param count the number
     * @return the cell
     */
    static Cell count(long count) {
        return new Count(count, List.of());
    }

    /**
     * Makes the number of some organisations.
     *
     * @param organisations their ids
     * @return the cell, with the ids behind it
     */
    static Cell count(List<String> organisations) {
        return new Count(organisations.size(), organisations);
    }

    /**
     * Makes a rate nobody asks behind.
     *
     * @param rate the rate
     * @return the cell
     */
    static Cell rate(Rate rate) {
        return new Ratio(rate, List.of(), List.of());
    }

    /**
     * Makes a day.
     *
     * @param day the day
     * @return the cell
     */
    static Cell day(LocalDate day) {
        return new Day(day);
    }

    /**
     * Makes a mark of yes or no.
     *
     * @param yes whether it is so
     * @return √ or ×
     */
    static Cell mark(boolean yes) {
        return yes ? YES : NO;
    }

    /** Nothing. */
    record Blank() implements Cell {}

    /**
     * A text that is the same in every language.
     *
     * @param text the text
     */
    record Text(String text) implements Cell {}

    /**
     * A text in two languages.
     *
     * @param label the text
     */
    record Words(Label label) implements Cell {}

    /**
     * A text about a person, shown only as the {@link Rendering}'s masking lets it; never in {@code toString}.
     *
     * @param kind what it is
     * @param text the text
     */
    record Personal(PersonalKind kind, String text) implements Cell {
        @Override
        public String toString() {
            return "Personal[kind=" + kind + "]";
        }
    }

    /**
     * A whole number.
     *
     * @param count the number
     * @param organisations the ids of the organisations it counts; empty where they are not told
     */
    record Count(long count, List<String> organisations) implements Cell {
        /**
         * Copies the list.
         *
         * @param count the number
         * @param organisations the ids of the organisations it counts
         * @throws IllegalArgumentException when the ids are told and are more or fewer than counted
         */
        public Count {
            organisations = List.copyOf(organisations);
            if (!organisations.isEmpty() && organisations.size() != count) {
                throw new IllegalArgumentException(organisations.size() + " organisations behind " + count);
            }
        }
    }

    /**
     * A number with a fraction: an amount, points, an area.
     *
     * @param amount the number, printed with the digits it has
     */
    record Amount(BigDecimal amount) implements Cell {}

    /**
     * An exact rate; where its denominator is zero it does not apply.
     *
     * @param rate the rate
     * @param counted the ids of the organisations in the numerator; empty where they are not told
     * @param missed the ids of those in the denominator alone; empty where they are not told
     */
    record Ratio(Rate rate, List<String> counted, List<String> missed) implements Cell {
        /**
         * Copies the lists.
         *
         * @param rate the rate
         * @param counted the ids of the organisations in the numerator
         * @param missed the ids of those in the denominator alone
         * @throws IllegalArgumentException when ids are told and are more or fewer than counted
         */
        public Ratio {
            counted = List.copyOf(counted);
            missed = List.copyOf(missed);
            boolean isTold = !counted.isEmpty() || !missed.isEmpty();
            if (isTold
                    && (counted.size() != rate.numerator() || missed.size() != rate.denominator() - rate.numerator())) {
                throw new IllegalArgumentException(
                        counted.size() + " and " + missed.size() + " organisations behind " + rate);
            }
        }
    }

    /**
     * A day.
     *
     * @param day the day
     */
    record Day(LocalDate day) implements Cell {}

    /**
     * A mark.
     *
     * @param mark the mark
     */
    record Marked(Mark mark) implements Cell {}

    /**
     * Another cell that is set off, with a colour and a sign.
     *
     * @param cell the other cell, itself not set off
     * @param tone how
     */
    record Toned(Cell cell, Tone tone) implements Cell {
        /**
         * Checks the other cell.
         *
         * @param cell the other cell, itself not set off
         * @param tone how
         * @throws IllegalArgumentException when the other cell is set off already
         */
        public Toned {
            if (cell instanceof Toned) {
                throw new IllegalArgumentException("set off twice");
            }
        }
    }
}
