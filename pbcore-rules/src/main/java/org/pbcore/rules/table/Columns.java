package org.pbcore.rules.table;

import org.jspecify.annotations.Nullable;

/**
 * The facts of many subjects side by side: a column for each fact, a row for each subject.
 *
 * <p>Columns are read as they are and never copied; nothing checks them row by row, so that who offers them checks them
 * once.
 *
 * @param <F> the subject
 */
public interface Columns<F> {
    /**
     * Returns how many subjects there are.
     *
     * @return the number of rows
     */
    int size();

    /**
     * Returns the column of a choice.
     *
     * @param fact the fact, known by its name
     * @return the position of each row's constant in {@link ChoiceFact#constants()}, or the number of those constants
     *     where it is unknown; null where it is unknown in every row
     */
    byte @Nullable [] codes(ChoiceFact<F, ?> fact);

    /**
     * Returns the column of a count.
     *
     * @param fact the fact, known by its name
     * @return the count of each row, or -1 where it is unknown; null where it is unknown in every row
     */
    int @Nullable [] counts(CountFact<F> fact);
}
