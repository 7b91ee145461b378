package org.pbcore.reports.office.annual;

import java.util.List;

/**
 * A number of the annual table, with whom it counts.
 *
 * @param count what is known: organisations, branches or persons
 * @param organisations the ids of the organisations that add to it, in the order of the lines
 * @param unknown the ids of those of which it is not known what they add
 */
public record AnnualCell(long count, List<String> organisations, List<String> unknown) {
    /** Nobody. */
    static final AnnualCell ZERO = new AnnualCell(0, List.of(), List.of());

    /**
     * Copies the lists.
     *
     * @param count what is known
     * @param organisations the ids of the organisations that add to it
     * @param unknown the ids of those of which it is not known what they add
     */
    public AnnualCell {
        organisations = List.copyOf(organisations);
        unknown = List.copyOf(unknown);
    }
}
