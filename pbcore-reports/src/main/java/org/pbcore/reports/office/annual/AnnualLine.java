package org.pbcore.reports.office.annual;

import java.util.Optional;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.party.PartyOrganisationTier;

/**
 * An organisation in the annual table, with what the table asks beyond the facts of the model. Each further fact is
 * empty where it is unknown.
 *
 * @param organisation the organisation
 * @param column the column it belongs to, not the total
 * @param tier the tier of its own Party organisation
 * @param jointBranch the id of the joint branch it is in
 * @param hasGroup whether there is a Party group (党小组) while there is no Party organisation
 * @param absorbed whether its Party organisation was formed by absorbing members whose relation is not transferred
 */
public record AnnualLine(
        Organisation organisation,
        AnnualColumn column,
        Optional<PartyOrganisationTier> tier,
        Optional<String> jointBranch,
        Optional<Boolean> hasGroup,
        Optional<Boolean> absorbed) {
    /**
     * Refuses the total as a column.
     *
     * @param organisation the organisation
     * @param column the column it belongs to
     * @param tier the tier of its own Party organisation
     * @param jointBranch the id of the joint branch it is in
     * @param hasGroup whether there is a Party group
     * @param absorbed whether its Party organisation was formed by absorbing members
     * @throws InvalidFactsException with the path {@code /column} when the column is the total
     */
    public AnnualLine {
        if (column == AnnualColumn.TOTAL) {
            throw new InvalidFactsException("/column", "总数不是单位类别 the total is no kind of organisation");
        }
    }

    /**
     * Makes a line of which nothing further is known.
     *
     * @param organisation the organisation
     * @param column the column it belongs to
     * @return the line
     */
    public static AnnualLine of(Organisation organisation, AnnualColumn column) {
        return new AnnualLine(
                organisation, column, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Override
    public String toString() {
        return "AnnualLine[organisation=" + organisation.getId() + ", column=" + column + "]";
    }
}
