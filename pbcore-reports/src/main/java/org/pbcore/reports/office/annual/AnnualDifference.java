package org.pbcore.reports.office.annual;

import java.util.List;
import org.pbcore.model.term.Label;

/**
 * Two numbers that ought to be equal and are not; of a part and its whole, the part is the larger.
 *
 * @param identity what ought to hold
 * @param table the table in which it does not
 * @param place the place of the number found
 * @param computed the number that the identity asks for
 * @param reported the number found
 * @param organisations the ids of the organisations behind the number computed, or behind the difference where the
 *     table itself was counted
 * @param unknown the ids of those of which it is not known what they add to it
 */
public record AnnualDifference(
        AnnualIdentity identity,
        Label table,
        AnnualPlace place,
        long computed,
        long reported,
        List<String> organisations,
        List<String> unknown) {
    /**
     * Copies the lists.
     *
     * @param identity what ought to hold
     * @param table the table in which it does not
     * @param place the place of the number found
     * @param computed the number that the identity asks for
     * @param reported the number found
     * @param organisations the ids of the organisations behind it
     * @param unknown the ids of those of which it is not known what they add to it
     */
    public AnnualDifference {
        organisations = List.copyOf(organisations);
        unknown = List.copyOf(unknown);
    }

    /**
     * Returns how far the number found is from the one asked for.
     *
     * @return reported less computed
     */
    public long difference() {
        return reported - computed;
    }
}
