package org.pbcore.ledger.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.organisation.OrganisationRecord;
import org.pbcore.model.party.PartyOrganisation;

/**
 * A registered row of a survey: what is known of an organisation, and what the row says.
 *
 * <p>{@code toString} leaves out what the further and personal columns say.
 *
 * @param rowNumber the row as a spreadsheet shows it, counted from 1
 * @param organisation what is known; its id is the credit code where that is well formed, otherwise {@code row-} and
 *     the row number
 * @param record what the row says, malformed codes and negative counts included
 * @param partyOrganisation the organisation's own Party organisation, where the row names it; a joint one, of which a
 *     row knows one part, stays among the further facts
 * @param deniesOwnPartyOrganisation whether the row says clearly that the organisation has no Party organisation of its
 *     own: none at all, one of another form, or × where its own would be marked; a cell that is empty or cannot be read
 *     says nothing
 * @param further what known columns say that no type of the model has a place for, by heading, as text
 * @param personal what columns about persons say, beyond the head in the record, by heading: names, telephones, who is
 *     a member
 */
public record SurveyRow(
        long rowNumber,
        Organisation organisation,
        OrganisationRecord record,
        Optional<PartyOrganisation> partyOrganisation,
        boolean deniesOwnPartyOrganisation,
        Map<String, String> further,
        Map<String, String> personal) {
    /**
     * Copies the maps in their order.
     *
     * @param rowNumber the row as a spreadsheet shows it
     * @param organisation what is known
     * @param record what the row says
     * @param partyOrganisation the organisation's own Party organisation
     * @param deniesOwnPartyOrganisation whether it says clearly that there is none
     * @param further what other known columns say
     * @param personal what columns about persons say
     */
    public SurveyRow {
        further = copy(further);
        personal = copy(personal);
    }

    private static Map<String, String> copy(Map<String, String> texts) {
        return texts.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    @Override
    public String toString() {
        return "SurveyRow[rowNumber=" + rowNumber + ", organisation=" + organisation + ", record=" + record
                + ", partyOrganisation=" + partyOrganisation + ", further=" + further.keySet() + ", personal="
                + personal.keySet() + "]";
    }
}
